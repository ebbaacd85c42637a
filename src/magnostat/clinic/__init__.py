"""Results of a laboratory and a case, read by rules: findings, work-up and options, with what they rest on."""

from .read import Reading, read

__all__ = ["Reading", "read"]
