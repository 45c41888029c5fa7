### Events, German.

event-ai-action-summit = Gipfel für künstliche Intelligenz
    .acronym = KI-Gipfel
    .short = Gipfel
event-world-war-2 = Zweiter Weltkrieg
event-cold-war = Kalter Krieg
event-brexit = Brexit
