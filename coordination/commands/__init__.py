"""One module a command; `catalogue.py` lists them."""
