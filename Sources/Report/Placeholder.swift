enum ReportModule {}
