"""The engine of a Ray cluster: Ray Data spreads the parts, each worker writes its own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import partial

from slated.scan.errors import ScanError
from slated.scan.parts import Part, Report
from slated.scan.work import Job, scan_parts


def run(job: Job, parts: Sequence[Part], workers: int) -> Iterator[Report]:
    """The report of each part, as they finish.

    Joins the cluster of ``RAY_ADDRESS``, or starts one of ``workers`` on this machine.
    """
    try:
        import ray
        import ray.data
    except ImportError:
        raise ScanError("Ray is not installed: pip install 'slated[ray]'") from None
    if not ray.is_initialized():
        known = "RAY_ADDRESS" in os.environ
        ray.init(num_cpus=None if known else workers, log_to_driver=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    lines = [{"part": part.dumps()} for part in parts]
    found = ray.data.from_items(lines, override_num_blocks=len(lines)).map_batches(
        partial(scan_parts, job=job), batch_size=1, batch_format="pyarrow", num_cpus=1
    )
    for row in found.iter_rows():
        yield Report.loads(row["report"])
