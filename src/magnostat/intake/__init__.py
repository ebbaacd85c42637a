"""A diary of food, water and supplements, held against what people need and may take."""
