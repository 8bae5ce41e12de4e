import ProximateCLI

await ProximateCommand.start()
