### Companies, Italian. .di: with its preposition.

org-openai = OpenAI
    .di = di OpenAI
org-stellantis = Stellantis
    .di = di Stellantis
org-kyutai = Kyutai
    .di = di Kyutai
