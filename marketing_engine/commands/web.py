"""marketing web"""

import os
import signal

from coordination import output, paths
from marketing_engine.commands.options import Config, library
from marketing_engine.web import server


def command(config: Config = None) -> int:
    """Serve the approval page and the API until Ctrl-C; `marketing start` does so in the background."""
    used = library(config)
    team = used.team()
    import uvicorn

    from marketing_engine.web.app import create_app

    paths.ready()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # runners that approvals wake are not waited for
    output.say(f"Approval page: {server.page_url(team)}")
    server.remember(os.getpid())
    uvicorn.run(create_app(used), host=team.web.host, port=team.web.port, log_level="warning", server_header=False)
    return 0
