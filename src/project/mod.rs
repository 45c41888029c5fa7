//! Disk, clock, environment, network and processes: the only module that touches them.
