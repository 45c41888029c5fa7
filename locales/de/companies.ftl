### Companies, German.

org-openai = OpenAI
    .gen = von OpenAI
org-mistral-ai = Mistral AI
    .gen = von Mistral AI
org-kyutai = Kyutai
    .gen = von Kyutai
org-google = Google
    .gen = von Google
org-stellantis = Stellantis
    .gen = von Stellantis
org-helsing = Helsing
    .gen = von Helsing
