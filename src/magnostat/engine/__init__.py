"""Three-address code, kernels, stepper, events and steady state."""
