"""Makes the pictures of the documentation from a run: `.venv/bin/python -X utf8 docs/pictures/make.py`.

It plays a day up to its approvals in an empty folder, and takes what Chromium shows of the page.
"""

import sys
import tempfile
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "tests"), str(HERE.parents[1] / "tests" / "marketing_engine")]

from browsing import Browser  # noqa: E402
from conftest import Shell  # noqa: E402
from day import at_approval, token  # noqa: E402
from page import serve  # noqa: E402


def main() -> None:
    """Draw the approval page with its first prospect open, one decided."""
    with tempfile.TemporaryDirectory() as folder:
        sh = Shell(Path(folder), Path(folder))
        try:
            at_approval(sh)
            serve(sh)
            browser = Browser(sh)
            with closing(browser.driver):
                browser.see(width=1280, height=860)
                browser.log_in(token(sh, "james"))
                browser.press("a")
                browser.wait("return !document.querySelector('.saving')")
                (HERE / "approval.png").write_bytes(browser.driver.get_screenshot_as_png())
        finally:
            sh.kill_all()


if __name__ == "__main__":
    main()
