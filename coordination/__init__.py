"""Sessions that talk: mailboxes, holds, knowledge and the commands over them."""
