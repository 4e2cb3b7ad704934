#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# not_built.sh FOR NAME: says why the test of that name is skipped, as Meson takes it.
echo "skip $2: this machine's compiler does not build for $1 (tools/setup.sh installs what does)"
exit 77
