enum CorrelateModule {}
