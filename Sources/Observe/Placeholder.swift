enum ObserveModule {}
