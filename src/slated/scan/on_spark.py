"""The engine of a Spark cluster: ``mapInArrow`` over the parts, each worker writes its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from slated.scan.errors import ScanError
from slated.scan.parts import Part, Report
from slated.scan.work import Job, scan_parts


def run(job: Job, parts: Sequence[Part], workers: int) -> Iterator[Report]:
    """The report of each part, once all are done; Spark's own page shows how far it is.

    Takes the session of ``spark-submit``, or starts one of ``workers`` on this machine.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise ScanError("Spark is not installed: pip install 'slated[spark]'") from None
    spark = SparkSession.getActiveSession() or _session(SparkSession.builder, workers)
    frame = spark.createDataFrame([(part.dumps(),) for part in parts], "part string")
    work = partial(scan_parts, job=job)
    done = frame.repartition(len(parts)).mapInArrow(lambda found: map(work, found), "report string")
    for row in done.collect():
        yield Report.loads(row["report"])


def _session(builder: Any, workers: int) -> Any:
    try:
        from pyspark import SparkConf

        # spark-submit says where the cluster is; without it this machine is all there is.
        if not SparkConf().contains("spark.master") and "SPARK_REMOTE" not in os.environ:
            builder = builder.master(f"local[{workers}]")
            # Else its workers are whatever Python the PATH has, without Slated.
            os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
            builder = builder.config("spark.ui.showConsoleProgress", "false")
        return builder.appName("slated scan").getOrCreate()
    except Exception as error:
        if "JAVA" in str(error).upper():
            raise ScanError("Spark needs Java 17 or newer: install it and set JAVA_HOME") from None
        raise
