internal import ProximateSimulator

IncidentSim.start()
