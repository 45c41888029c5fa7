### Persons, Italian.

person-jd-vance = J. D. Vance
    .short = Vance
person-zhang-guoqing = Zhang Guoqing
person-sam-altman = Sam Altman
person-john-elkann = John Elkann
person-ursula-von-der-leyen = Ursula von der Leyen
person-patrick-perez = Patrick Perez
person-henna-virkkunen = Henna Virkkunen
    .short = Virkkunen
person-stephane-sejourne = Stéphane Séjourné
    .short = Séjourné
