## A quiet line on top of pages and in the settings while leave no trace is on.
safety-trace-on = Leave no trace is on. Nothing is written to this device.
## Two hints under the switch for it.
safety-trace-tab = It holds in this tab until you close it. Your earlier answers stay on the device, but are not shown meanwhile.
safety-trace-off = When you switch it off, the answers given meanwhile are forgotten.
## After erasing, when another tab still holds the database.
safety-erased-not-all = Your answers and settings are erased, but another tab is still open. Close the other tabs of this page and erase once more.
