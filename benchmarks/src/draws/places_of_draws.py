"""The same draws with numpy: scores as a matrix product, places by argsort twice, counts of places by area."""

import sys
import time
from pathlib import Path

import numpy as np

folder = Path(sys.argv[1])
units, indicators, draws = 300, 40, 100_000
scores = np.fromfile(folder / "scores.bin", dtype=">f8").reshape(indicators, units)
weights = np.fromfile(folder / "weights.bin", dtype=">f8").reshape(draws, indicators)
scores = np.ascontiguousarray(scores.astype(float))
weights = np.ascontiguousarray(weights.astype(float))
offsets = np.arange(units) * (units + 1)


def counted():
    counts = np.zeros(units * (units + 1), dtype=np.int64)
    for start in range(0, draws, 10_000):
        some = weights[start : start + 10_000]
        index = some @ scores / some.sum(axis=1, keepdims=True)
        places = (-index).argsort(axis=1).argsort(axis=1) + 1
        counts += np.bincount((places + offsets).ravel(), minlength=counts.size)
    return counts


counted()
processor, begin = time.process_time(), time.perf_counter()
counts = counted()
print(f"{time.perf_counter() - begin:.3f},{time.process_time() - processor:.3f}")
np.savetxt(folder / "numpy.counts", counts.reshape(units, units + 1), fmt="%d")
