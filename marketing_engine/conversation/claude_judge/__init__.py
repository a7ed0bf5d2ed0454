"""Claude as judge of replies: what it is asked, what of its answer counts, and how both judgements become one."""
