"""From a Person to bodies: covariates drawn for a group, and the parameters that follow from them."""
