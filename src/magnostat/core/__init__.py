"""Declarations, maths, expression graph, balance, units and errors: no biology, no input or output."""
