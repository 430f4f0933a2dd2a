"""The back office: what operators and managers do at the kiosk, after their PIN.

`OfficeView` is the frame: the header, the navigation, one page at a time, and below it the
keyboard on the screen whenever a finger wants to type. `Office` is what pages are given: the shop,
the operator, and the few things that all of them do (ask, say, run work, choose a file).

A page is a module with a passive view (a QWidget) and a flow (a QObject) that calls services
through `Office.run`. To add one: write the flow with ``make(office) -> PageFlow``, add a member to
`pages.Page`, and one line to `pages.places`. A page is made when it is first opened.
"""
