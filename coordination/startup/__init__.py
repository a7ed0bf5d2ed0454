"""How a session-* command starts: in 12 ms instead of 60. README.md here says why and how."""
