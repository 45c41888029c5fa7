### Events, Spanish.

event-ai-action-summit = Cumbre para la Acción sobre la Inteligencia Artificial
    .acronym = Cumbre de Acción sobre la IA
    .short = cumbre
event-world-war-2 = Segunda Guerra Mundial
event-cold-war = Guerra Fría
event-brexit = Brexit
