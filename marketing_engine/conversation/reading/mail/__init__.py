"""What a mail is made of: its bytes become header fields, parts and text, whatever a stranger put there."""
