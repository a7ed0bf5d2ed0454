"""How a session-* command starts: in 1.3 times what a bare interpreter takes. README.md here says why and how."""
