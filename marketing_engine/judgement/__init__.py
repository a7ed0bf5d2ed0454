"""What needs judgement: scoring, personalising, reading replies. Here by rules; each says so."""
