"""Scoring: how well a person fits an ICP. Each judgement says by what it was made."""
