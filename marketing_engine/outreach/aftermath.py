"""What is noted at a touch of what became of its mail: once, whether a provider tells it or a mail that came."""

from marketing_engine.records.tables import Touch


def note_bounce(touch: Touch, type: str, at: str) -> bool:
    """Note a bounce (hard, soft or block); True where it is the first. A hard one takes the place of any other."""
    is_first = not touch.bounced_at
    if is_first or (type == "hard" and touch.bounce_type != "hard"):
        touch.bounced_at, touch.bounce_type = at, type
    elif type == touch.bounce_type:
        touch.bounced_at = min(touch.bounced_at, at)
    return is_first


def note_complaint(touch: Touch, at: str) -> bool:
    """Note a complaint; True where it is the first."""
    is_first = not touch.complained_at
    touch.complained_at = at if is_first else min(touch.complained_at, at)
    return is_first
