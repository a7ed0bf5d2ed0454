"""How mail leaves and arrives: Maildirs in state/."""
