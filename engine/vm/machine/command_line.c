// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/machine/command_line.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/install.h"
#include "engine/vm/machine/qemu.h"
#include "engine/vm/machine/vm.h"
#include "guest/protocol.h"

static void __attribute__((format(printf, 2, 3)))
add_word(struct command_line *w, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (w->n < COMMAND_LINE_MAX - 1 && vasprintf(&w->word[w->n], fmt, ap) >= 0)
		w->n++;
	va_end(ap);
}

void command_line_free(struct command_line *w)
{
	while (w->n)
		free(w->word[--w->n]);
}

/* What makes two runs execute identically: time counted in instructions, a fixed seed and a fixed
 * clock. */
static void add_time(struct command_line *w, enum vm_mode mode)
{
	if (mode != VM_FAST) {
		add_word(w, "-icount");
		add_word(w, "shift=3,sleep=%s", mode == VM_REPEATABLE ? "off" : "on");
		add_word(w, "-rtc");
		add_word(w, "base=2026-01-01,clock=vm");
	}
	add_word(w, "-seed");
	add_word(w, "1");
}

/* The machine and what it boots: machines with the same words here can start from one snapshot. */
static void add_machine(struct command_line *w, const struct vm_config *c)
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
		add_word(w, "%s", fixed[i]);
	if (c->host_files) {
		/* Files of several file systems keep distinct inode numbers. */
		add_word(w, "-fsdev");
		add_word(w, "local,id=host,path=/,security_model=none,readonly=on,multidevs=remap");
		add_word(w, "-device");
		add_word(w, "virtio-9p-pci,fsdev=host,mount_tag=" HOST_TAG);
	}
	if (c->net_user) {
		add_word(w, "-netdev");
		add_word(w, "user,id=net");
		add_word(w, "-device");
		add_word(w, "virtio-net-pci,netdev=net,mac=52:54:00:12:34:56,romfile=");
	}
	add_word(w, "-m");
	add_word(w, "%zuM", c->ram_mb);
	add_word(w, "-cpu");
	add_word(w, "%s", c->cpu);
	add_word(w, "-kernel");
	add_word(w, "%s", c->vmlinux);
	add_word(w, "-append");
	add_word(w, "%s", c->append);
}

/* Where its memory, files and output are: all inherited descriptors. */
static void add_host(struct command_line *w, const struct vm *vm, const struct vm_config *c)
{
	add_word(w, "-object");
	add_word(w, "memory-backend-file,id=ram,share=on,size=%zuM,mem-path=/proc/self/fd/%d",
		 c->ram_mb, vm->ram_fd);
	add_word(w, "-initrd");
	add_word(w, "/proc/self/fd/%d", vm->initrd_fd);
	add_word(w, "-serial");
	add_word(w, "file:/proc/self/fd/%d", vm->console_fd);
	add_word(w, "-chardev");
	add_word(w, "file,id=marks,path=/proc/self/fd/%d", vm->marks[1]);
	add_word(w, "-chardev");
	add_word(w, "socket,id=qmp,fd=%d", vm->qmp[1]);
	add_word(w, "-mon");
	add_word(w, "chardev=qmp,mode=control");
}

static void add_recorder(struct command_line *w, const struct vm *vm)
{
	char path[4096];

	install_path("recorder.so", path, sizeof(path));
	add_word(w, "-plugin");
	add_word(w, "%s,fd=%d,ram=%d,wake=%d", path, vm->shared_fd, vm->ram_fd, vm->wake_fd);
}

void command_line_of_machine(struct command_line *w, const struct vm_config *c)
{
	add_machine(w, c);
	/* How idle time passes is not part of the state. */
	add_time(w, c->mode == VM_FAST ? VM_FAST : VM_REPEATABLE);
}

void command_line_of_vm(struct command_line *w, const struct vm *vm, const struct vm_config *c,
			enum vm_start_from from)
{
	add_word(w, "%s", c->qemu->path);
	for (int i = 0; i < QEMU_FOLDERS && c->qemu->folders[i][0]; i++) {
		add_word(w, "-L");
		add_word(w, "%s", c->qemu->folders[i]);
	}
	add_machine(w, c);
	add_time(w, from == VM_TO_SNAPSHOT && c->mode != VM_FAST ? VM_REPEATABLE : c->mode);
	add_host(w, vm, c);
	if (from == VM_TO_SNAPSHOT) {
		add_recorder(w, vm);
		return;
	}
	add_word(w, "-fw_cfg");
	add_word(w, "name=" PARCEL_NAME ",file=/proc/self/fd/%d", vm->parcel_fd);
	if (from == VM_FROM_SNAPSHOT) {
		add_word(w, "-incoming");
		add_word(w, "defer");
	}
	if (c->recorder)
		add_recorder(w, vm);
}
