"""The learned judge of replies: its data, its training, its use."""
