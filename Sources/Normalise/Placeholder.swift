enum NormaliseModule {}
