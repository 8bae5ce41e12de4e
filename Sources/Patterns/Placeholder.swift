enum PatternsModule {}
