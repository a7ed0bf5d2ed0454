"""Measuring a judge of replies on labelled ones: arithmetic alone, no mail is read here."""
