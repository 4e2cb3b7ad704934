// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/machine/command_line.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/install.h"
#include "engine/vm/machine/qemu.h"
#include "engine/vm/machine/vm.h"
#include "guest/protocol.h"

static void __attribute__((format(printf, 2, 3))) word_add(struct words *w, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (w->n < WORDS_MAX - 1 && vasprintf(&w->word[w->n], fmt, ap) >= 0)
		w->n++;
	va_end(ap);
}

void words_free(struct words *w)
{
	while (w->n)
		free(w->word[--w->n]);
}

/* What makes two runs execute the same: time counted in instructions, a fixed seed and a fixed
 * clock. */
static void time_words(struct words *w, enum vm_mode mode)
{
	if (mode != VM_FAST) {
		word_add(w, "-icount");
		word_add(w, "shift=3,sleep=%s", mode == VM_REPEATABLE ? "off" : "on");
		word_add(w, "-rtc");
		word_add(w, "base=2026-01-01,clock=vm");
	}
	word_add(w, "-seed");
	word_add(w, "1");
}

/* The machine and what it boots: two that have these words in common can start from one
 * snapshot. */
static void machine_words(struct words *w, const struct vm_config *c)
{
	static const char *const fixed[] = {
		"-no-user-config",
		"-nodefaults",
		"-no-reboot",
		"-display",
		"none",
		"-smp",
		"1",
		"-machine",
		"q35,accel=tcg,memory-backend=ram,usb=off,vmport=off,smbus=off,graphics=off",
		"-device",
		"isa-debugcon,iobase=0xe9,chardev=marks",
	};

	for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++)
		word_add(w, "%s", fixed[i]);
	if (c->host_files) {
		/* Files of several file systems keep numbers of their own. */
		word_add(w, "-fsdev");
		word_add(w, "local,id=host,path=/,security_model=none,readonly=on,multidevs=remap");
		word_add(w, "-device");
		word_add(w, "virtio-9p-pci,fsdev=host,mount_tag=" HOST_TAG);
	}
	if (c->net_user) {
		word_add(w, "-netdev");
		word_add(w, "user,id=net");
		word_add(w, "-device");
		word_add(w, "virtio-net-pci,netdev=net,mac=52:54:00:12:34:56,romfile=");
	}
	word_add(w, "-m");
	word_add(w, "%zuM", c->ram_mb);
	word_add(w, "-cpu");
	word_add(w, "%s", c->cpu);
	word_add(w, "-kernel");
	word_add(w, "%s", c->vmlinux);
	word_add(w, "-append");
	word_add(w, "%s", c->append);
}

/* Where its memory, its files and its words go: all of it inherited. */
static void host_words(struct words *w, const struct vm *vm, const struct vm_config *c)
{
	word_add(w, "-object");
	word_add(w, "memory-backend-file,id=ram,share=on,size=%zuM,mem-path=/proc/self/fd/%d",
		 c->ram_mb, vm->ram_fd);
	word_add(w, "-initrd");
	word_add(w, "/proc/self/fd/%d", vm->initrd_fd);
	word_add(w, "-serial");
	word_add(w, "file:/proc/self/fd/%d", vm->console_fd);
	word_add(w, "-chardev");
	word_add(w, "file,id=marks,path=/proc/self/fd/%d", vm->marks[1]);
	word_add(w, "-chardev");
	word_add(w, "socket,id=qmp,fd=%d", vm->qmp[1]);
	word_add(w, "-mon");
	word_add(w, "chardev=qmp,mode=control");
}

static void recorder_words(struct words *w, const struct vm *vm)
{
	char path[4096];

	install_path("recorder.so", path, sizeof(path));
	word_add(w, "-plugin");
	word_add(w, "%s,fd=%d,ram=%d,wake=%d", path, vm->shared_fd, vm->ram_fd, vm->wake_fd);
}

void words_of_machine(struct words *w, const struct vm_config *c)
{
	machine_words(w, c);
	/* How idle time passes is no part of the state. */
	time_words(w, c->mode == VM_FAST ? VM_FAST : VM_REPEATABLE);
}

void words_of_vm(struct words *w, const struct vm *vm, const struct vm_config *c,
		 enum vm_start_from from)
{
	word_add(w, "%s", c->qemu->path);
	for (int i = 0; i < QEMU_FOLDERS && c->qemu->folders[i][0]; i++) {
		word_add(w, "-L");
		word_add(w, "%s", c->qemu->folders[i]);
	}
	machine_words(w, c);
	time_words(w, from == VM_TO_SNAPSHOT && c->mode != VM_FAST ? VM_REPEATABLE : c->mode);
	host_words(w, vm, c);
	if (from == VM_TO_SNAPSHOT) {
		recorder_words(w, vm);
		return;
	}
	word_add(w, "-fw_cfg");
	word_add(w, "name=" PARCEL_NAME ",file=/proc/self/fd/%d", vm->parcel_fd);
	if (from == VM_FROM_SNAPSHOT) {
		word_add(w, "-incoming");
		word_add(w, "defer");
	}
	if (c->recorder)
		recorder_words(w, vm);
}
