"""Work: what one long-running process does, each piece of it a row that is leased while it runs.

An app that has something to do from time to time registers it in its ``AppConfig.ready``::

    from datetime import timedelta
    from slated.site.work.registry import register

    register("deliver", timedelta(seconds=5), "slated.site.alerts.deliver:deliver", on_news=True)

The function is called with the moment it is and returns a line of what it did, or None. It is
called by one worker at a time, again after a kill (so it keeps its own doings in transactions),
again sooner after it raised, and with ``on_news`` soon after articles were kept. With ``waits``, a
function that says whether there is anything to do, it is called only then, and once a minute. It
runs in a thread of ``slated work``, outside any transaction.
"""
