FROM coverage_year SELECT year, basis, events ORDER BY year, basis
