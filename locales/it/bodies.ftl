### Institutions, Italian. .di: with its preposition.

org-commission = Commissione europea
    .di = della Commissione europea
