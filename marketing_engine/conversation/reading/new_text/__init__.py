"""What they wrote themselves: the text of a mail without quotations, signature, disclaimer and footers."""
