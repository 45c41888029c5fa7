### Media, German.

media-breitbart = Breitbart
    .gen = von Breitbart
media-x = X
    .gen = von X
    .forbidden-1 = Twitter
media-le-monde = Le Monde
    .gen = von Le Monde
