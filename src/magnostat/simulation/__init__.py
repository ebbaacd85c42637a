"""The one verb: a person and a plan in, a run out."""

from .simulate import Prepared, prepare, sample_times, simulate

__all__ = ["Prepared", "prepare", "sample_times", "simulate"]
