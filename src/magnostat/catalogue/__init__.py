"""Salts, forms and preparations: data files as inputs of the body."""
