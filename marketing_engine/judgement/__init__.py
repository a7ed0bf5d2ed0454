"""What needs judgement: scoring, personalising, reading replies. Each says by what it was judged."""
