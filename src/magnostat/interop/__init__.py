"""Other people's formats and the printed word: SBML out, equation pages, the picture of pools and flows, registers."""
