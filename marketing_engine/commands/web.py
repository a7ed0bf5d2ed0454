"""marketing web"""

import gc
import signal

from coordination import output
from marketing_engine.commands.options import Config, library
from marketing_engine.team import page_status
from marketing_engine.web import server

SHUTDOWN_SECONDS = 3
"""Requests that are still unfinished so long after a stop are cut off."""


def command(config_folder: Config = None) -> int:
    """Serve the approval page and the API until Ctrl-C; `marketing start` does so in the background."""
    used = library(config_folder)
    team = used.team()
    sock = server.listen(used)  # at once: who waits for the page sees it while the heavy imports go on
    gc.disable()
    import uvicorn

    from marketing_engine.web.app import create_app
    from marketing_engine.web.connections import BACKLOG, Connection

    gc.freeze()  # what was imported stays
    gc.enable()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # runners that approvals wake are not waited for
    output.say(f"Approval page: {page_status.url(team)}")
    config = uvicorn.Config(
        create_app(used),
        http=Connection,
        backlog=BACKLOG,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
        ws="none",
        log_level="error",  # its warnings are of what strangers send, as many as they like
        server_header=False,
        forwarded_allow_ips=[str(proxy) for proxy in team.web.trusted_proxies],
    )
    uvicorn.Server(config).run(sockets=[sock])
    return 0
