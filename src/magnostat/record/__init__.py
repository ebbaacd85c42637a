"""The nouns as plain data, and their files: Person, Plan and its acts."""
