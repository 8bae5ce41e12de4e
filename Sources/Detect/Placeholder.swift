enum DetectModule {}
