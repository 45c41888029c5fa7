### Companies, Spanish.

org-openai = OpenAI
    .de = de OpenAI
org-mistral-ai = Mistral AI
    .de = de Mistral AI
org-kyutai = Kyutai
    .de = de Kyutai
org-google = Google
    .de = de Google
org-stellantis = Stellantis
    .de = de Stellantis
org-helsing = Helsing
    .de = de Helsing
