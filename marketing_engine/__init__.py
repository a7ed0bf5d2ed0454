"""The marketing team: research, approval by a human, outreach, conversation, report."""
