"""What a person wants: removal, intent, tone, BANT; and why a person of ours must answer."""
