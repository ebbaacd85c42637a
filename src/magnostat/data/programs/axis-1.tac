magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 100.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.14
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.E_TRPM6 1.0
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.normal 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.normal 1.25
Parameter calcium.usual 1.026
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.normal 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.c_FGF23 0.5
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.normal 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.normal 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:solid_a 0.0
Parameter L1:solid_b 0.0
Parameter L1:solid_c 0.0
Parameter L1:inert 0.0
Parameter L1:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
parameter 277
parameter 278
parameter 279
parameter 280
parameter 281
parameter 282
add 80 81
mul 165 338
div 23 339
power 307 309
mul 308 341
mul 340 338
div 37 343
sub 344 283
add 344 283
add 346 284
mul 344 283
const 2.0
mul 349 348
mul 345 345
add 347 346
mul 284 352
add 351 353
sqrt 354
add 347 355
div 350 356
sub 283 357
div 357 358
mul 285 359
mul 286 37
power 340 169
mul 80 362
mul 169 80
sub 338 364
sub 338 80
div 365 366
power 340 367
mul 81 368
mul 82 80
div 370 363
div 8 363
mul 83 84
add 373 360
mul 85 371
const 2.302585092994046
mul 376 86
const 7.4
sub 303 378
mul 377 379
exp 380
mul 375 381
power 342 87
mul 382 383
add 374 384
const 1.0
add 386 385
div 372 387
add 386 374
mul 388 389
div 390 88
div 9 369
add 386 83
mul 388 393
div 394 88
div 392 88
mul 89 390
mul 89 392
mul 90 10
mul 92 391
div 372 91
mul 108 107
add 386 109
mul 402 403
sub 386 107
div 13 97
sub 406 404
mul 405 109
sub 407 408
mul 409 409
const 4.0
mul 411 405
mul 412 109
mul 413 406
add 410 414
sqrt 415
mul 349 109
mul 417 406
sub 416 409
div 418 419
div 12 95
sub 421 404
sub 422 408
mul 423 423
mul 413 421
add 424 425
sqrt 426
mul 417 421
sub 427 423
div 428 429
sub 386 101
add 386 101
add 432 102
mul 349 101
mul 431 431
add 433 432
mul 102 436
add 435 437
sqrt 438
add 433 439
div 434 440
sub 386 103
mul 103 420
add 442 443
div 101 444
sub 396 445
add 396 445
add 447 102
mul 396 445
mul 349 449
mul 446 446
add 448 447
mul 102 452
add 451 453
sqrt 454
add 448 455
div 450 456
div 457 441
power 304 105
power 307 106
mul 459 460
mul 461 458
mul 110 420
mul 93 396
div 464 94
div 11 94
mul 95 462
div 467 96
mul 104 95
mul 469 430
div 470 96
mul 97 462
div 472 98
mul 104 97
mul 474 420
div 475 98
mul 99 108
add 109 420
div 420 478
mul 403 479
mul 477 480
div 481 100
div 14 100
mul 79 60
mul 484 5
mul 78 7
mul 486 58
add 59 5
div 5 488
mul 487 489
mul 486 61
add 62 6
div 6 492
mul 491 493
mul 79 63
mul 495 6
add 494 496
mul 318 0
mul 319 1
mul 320 2
div 0 56
div 1 56
div 2 56
div 4 55
add 485 490
div 5 56
div 6 57
div 3 57
mul 64 391
mul 65 421
mul 111 112
sub 386 114
add 386 114
add 513 115
mul 349 114
mul 512 512
add 514 513
mul 115 517
add 516 518
sqrt 519
add 514 520
div 515 521
div 15 511
add 386 120
mul 119 524
sub 386 119
sub 523 525
mul 526 120
sub 527 528
mul 529 529
mul 411 526
mul 531 120
mul 532 523
add 530 533
sqrt 534
mul 349 120
mul 536 523
sub 535 529
div 537 538
div 15 111
mul 118 539
sub 391 114
add 391 114
add 543 115
mul 391 114
mul 349 545
mul 542 542
add 544 543
mul 115 548
add 547 549
sqrt 550
add 544 551
div 546 552
mul 511 553
div 554 522
div 555 113
mul 511 539
div 557 113
mul 511 117
mul 559 421
div 560 116
mul 117 15
div 562 116
mul 145 146
mul 564 147
sub 386 144
mul 144 142
add 566 567
mul 565 568
div 26 343
div 570 191
neg 166
power 340 572
div 137 167
power 574 168
mul 573 575
mul 170 171
mul 577 576
add 386 578
div 386 579
mul 172 569
power 576 173
mul 581 582
add 386 583
div 580 584
add 386 181
mul 180 586
mul 181 420
add 386 588
div 587 589
power 24 176
mul 175 591
neg 177
power 571 593
mul 592 594
div 595 590
mul 174 596
add 386 597
div 585 598
mul 178 179
mul 600 24
div 601 590
add 386 602
div 599 603
mul 137 165
mul 605 604
sub 386 580
mul 603 606
sub 603 386
mul 609 606
power 340 183
mul 182 611
sub 386 195
mul 195 420
add 613 614
power 304 196
mul 615 616
power 307 197
mul 617 618
add 386 204
mul 204 420
mul 621 420
add 386 622
div 620 623
mul 608 178
add 386 178
mul 205 626
div 625 627
power 628 202
mul 200 201
div 610 205
mul 630 631
mul 632 629
mul 633 624
power 571 203
mul 634 635
mul 191 571
mul 189 25
div 638 190
div 25 190
mul 193 619
add 386 194
add 194 571
div 571 643
mul 642 644
mul 641 645
mul 193 27
div 647 192
power 571 199
mul 198 649
mul 391 420
const 0.5
mul 652 258
power 651 653
power 259 258
sub 386 260
mul 656 654
add 386 655
mul 657 658
add 654 655
div 659 660
add 260 661
mul 34 268
sub 386 270
mul 664 662
add 270 665
mul 663 666
sub 386 269
mul 668 667
add 269 669
div 82 362
sub 386 142
mul 143 672
add 386 673
mul 141 674
mul 675 569
add 386 209
add 209 36
div 36 678
mul 677 679
mul 208 680
add 207 681
mul 682 28
div 683 206
mul 213 84
add 685 359
mul 214 671
mul 376 215
mul 688 379
exp 689
mul 687 690
add 386 686
add 692 691
mul 363 693
mul 369 692
add 694 695
div 29 696
div 697 211
sub 395 386
mul 220 699
add 698 700
mul 151 701
add 386 219
power 702 221
mul 219 704
add 386 705
div 703 706
neg 217
mul 708 218
mul 709 676
mul 710 707
exp 711
mul 697 692
mul 216 607
sub 386 714
mul 713 715
mul 716 712
sub 386 223
add 386 224
add 224 670
div 670 720
mul 719 721
mul 718 722
add 223 723
mul 222 226
mul 725 724
power 36 225
mul 726 727
sub 717 728
add 717 728
add 730 227
mul 717 728
mul 349 732
mul 729 729
add 731 730
mul 227 735
add 734 736
sqrt 737
add 731 738
div 733 739
sub 717 740
mul 697 693
div 698 212
div 28 206
mul 210 698
mul 137 741
sub 386 230
mul 230 36
add 747 748
mul 229 749
div 31 343
div 751 231
mul 237 238
neg 240
power 670 754
mul 753 755
neg 241
power 33 757
mul 756 758
mul 236 751
div 752 243
mul 750 30
div 762 228
div 30 228
power 304 235
mul 233 765
add 386 234
add 234 752
div 752 768
mul 767 769
mul 766 770
mul 233 32
div 772 232
sub 760 759
add 760 759
add 775 239
mul 760 759
mul 349 777
mul 774 774
add 776 775
mul 239 780
add 779 781
sqrt 782
add 776 783
div 778 784
sub 760 785
mul 137 786
power 752 247
power 698 248
mul 788 789
neg 249
power 395 791
mul 790 792
sub 386 130
power 670 131
mul 794 795
add 130 796
mul 132 797
mul 125 798
mul 799 19
div 800 126
mul 125 133
mul 802 21
mul 803 743
power 761 134
mul 804 805
mul 128 743
neg 129
power 670 808
mul 807 809
mul 128 18
div 811 127
mul 121 396
power 21 124
mul 813 814
div 815 122
div 16 122
mul 123 806
mul 818 396
mul 799 17
div 820 126
mul 136 806
mul 799 20
div 823 126
mul 138 139
mul 825 607
mul 826 390
mul 151 390
div 828 148
power 829 149
mul 151 698
power 831 150
mul 830 832
add 386 833
div 386 834
mul 140 675
mul 836 569
mul 837 835
power 670 152
mul 838 839
sub 390 827
neg 840
exp 842
sub 386 843
mul 841 844
sub 841 845
sub 386 156
mul 156 306
add 847 848
sub 386 157
mul 157 175
add 850 851
mul 849 852
mul 153 155
mul 854 22
mul 855 853
mul 376 158
mul 857 379
exp 858
mul 856 859
sub 846 860
add 846 860
add 862 154
mul 846 860
mul 349 864
mul 861 861
add 863 862
mul 154 867
add 866 868
sqrt 869
add 863 870
div 865 871
sub 846 872
mul 137 873
mul 256 699
add 386 257
mul 875 876
add 257 395
div 877 878
add 698 879
mul 151 880
div 881 254
sub 251 386
sub 386 252
div 883 884
sub 251 252
power 882 253
mul 885 887
add 386 888
div 886 889
add 252 890
mul 250 34
sub 386 274
add 386 275
add 275 670
div 670 895
mul 894 896
mul 893 897
add 274 898
sub 386 276
mul 276 420
add 900 901
mul 272 902
neg 278
power 33 904
mul 903 905
div 137 281
power 907 279
mul 906 908
sub 386 280
mul 910 899
mul 911 909
add 912 280
mul 271 36
sub 386 277
mul 277 420
add 915 916
mul 917 36
mul 301 295
add 344 919
add 291 292
mul 921 920
add 291 293
mul 923 300
sub 922 924
mul 925 295
sub 920 926
mul 294 295
sub 386 928
sub 920 283
add 920 283
add 931 284
mul 920 283
mul 349 933
mul 930 930
add 932 931
mul 284 936
add 935 937
sqrt 938
add 932 939
div 934 940
sub 283 941
div 941 942
mul 285 943
sub 927 283
add 927 283
add 946 284
mul 927 283
mul 349 948
mul 945 945
add 947 946
mul 284 951
add 950 952
sqrt 953
add 947 954
div 949 955
sub 283 956
div 956 957
mul 285 958
add 386 373
add 960 944
add 961 384
div 372 962
add 287 292
mul 964 963
mul 965 961
add 287 293
mul 967 296
add 960 360
add 969 384
div 372 970
sub 966 968
mul 972 295
sub 372 973
div 974 929
add 960 959
div 384 929
add 976 977
div 975 978
add 386 685
add 980 943
add 981 691
div 742 982
add 288 292
mul 984 983
mul 985 981
add 288 293
mul 987 297
add 980 359
add 989 691
div 742 990
sub 986 988
mul 992 295
sub 742 993
div 994 929
add 980 958
div 691 929
add 996 997
div 995 998
mul 302 992
const 0.0
mul 1001 986
where 992 1000 1002
add 289 292
mul 1004 637
add 289 293
mul 1006 298
add 290 292
mul 1008 760
add 290 293
mul 1010 299
mul 294 165
add 924 301
add 558 563
mul 322 401
add 400 1015
mul 321 401
mul 323 401
add 328 1003
power 36 67
power 305 68
mul 1020 1021
power 304 69
mul 1022 1023
power 670 71
mul 1024 1025
neg 72
power 33 1027
mul 1026 1028
sub 386 70
mul 70 306
add 1030 1031
mul 1029 1032
power 73 74
mul 1033 1034
power 75 76
mul 1035 1036
sub 386 66
mul 66 420
add 1038 1039
div 1037 1040
sub 1041 7
div 1042 77
power 304 160
mul 163 1044
neg 161
power 24 1046
mul 1045 1047
power 305 162
mul 1048 1049
sub 386 159
mul 159 420
add 1051 1052
div 1050 1053
sub 1054 22
div 1055 164
neg 185
power 340 1057
mul 184 1058
power 571 186
mul 1059 1060
neg 187
power 391 1062
mul 1061 1063
sub 1064 24
div 1065 188
sub 798 21
div 1067 135
power 761 242
mul 245 1069
sub 386 244
mul 244 36
add 1071 1072
mul 1070 1073
sub 1074 33
div 1075 246
neg 263
power 36 1077
power 752 264
mul 1078 1079
neg 265
power 698 1081
mul 1080 1082
mul 266 1083
sub 266 386
add 1085 1083
div 1084 1086
mul 255 35
mul 1088 891
mul 1089 662
add 1090 262
sub 1091 34
div 1092 261
sub 1087 35
div 1094 267
add 913 273
sub 1096 918
div 1097 282
mul 38 0
mul 0 0
const 1e-200
add 1100 1101
div 1099 1102
mul 498 1103
mul 39 1
mul 1 1
add 1106 1101
div 1105 1107
mul 499 1108
mul 40 2
mul 2 2
add 1111 1101
div 1110 1112
mul 500 1113
mul 501 1103
mul 502 1108
mul 503 1113
mul 42 4
mul 4 4
add 1119 1101
div 1118 1120
mul 504 1121
mul 43 5
mul 5 5
add 1124 1101
div 1123 1125
mul 505 1126
mul 506 1126
mul 44 6
mul 6 6
add 1130 1101
div 1129 1131
mul 497 1132
mul 45 8
mul 8 8
add 1135 1101
div 1134 1136
mul 509 1137
mul 49 12
mul 12 12
add 1140 1101
div 1139 1141
mul 510 1142
mul 507 1132
mul 41 3
mul 3 3
add 1146 1101
div 1145 1147
mul 508 1148
mul 47 10
mul 10 10
add 1151 1101
div 1150 1152
mul 399 1153
mul 397 1137
mul 46 9
mul 9 9
add 1157 1101
div 1156 1158
mul 398 1159
mul 465 1159
mul 48 11
mul 11 11
add 1163 1101
div 1162 1164
mul 466 1165
mul 468 1159
mul 471 1142
mul 473 1159
mul 50 13
mul 13 13
add 1171 1101
div 1170 1172
mul 476 1173
mul 482 1173
mul 51 14
mul 14 14
add 1177 1101
div 1176 1178
mul 483 1179
mul 556 1137
mul 561 1142
mul 52 15
mul 15 15
add 1184 1101
div 1183 1185
mul 1014 1186
mul 816 1159
mul 53 16
mul 16 16
add 1190 1101
div 1189 1191
mul 817 1192
mul 819 1159
mul 54 17
mul 17 17
add 1196 1101
div 1195 1197
mul 821 1198
mul 874 1137
mul 1016 1137
mul 1017 1137
mul 1018 1137
mul 966 1137
add 310 311
add 1205 498
sub 312 498
add 1206 499
sub 313 499
add 1208 500
sub 314 500
add 315 501
sub 1207 501
add 1212 502
sub 1209 502
add 1214 503
sub 1211 503
sub 1210 504
add 316 505
sub 504 505
sub 1220 506
add 1219 497
sub 506 497
add 1223 509
sub 1222 509
add 1224 510
sub 1226 507
sub 1216 508
add 1225 399
sub 317 399
sub 1229 397
neg 398
add 1231 398
sub 397 398
sub 1234 465
add 1235 466
sub 465 466
sub 468 510
sub 1236 468
add 1239 471
sub 1238 471
sub 1240 473
add 1242 476
sub 473 476
sub 1244 482
add 1245 483
sub 482 483
sub 1233 556
add 556 561
sub 1241 561
add 1248 1014
sub 1249 1014
sub 1243 816
add 1253 817
sub 816 817
sub 1254 819
add 1256 821
sub 819 821
neg 874
sub 1251 874
neg 1016
sub 1260 1016
sub 1262 1017
sub 1263 1018
sub 1264 966
add 1265 968
add 1019 684
sub 324 684
sub 1268 744
sub 1267 745
sub 1270 810
add 1271 812
sub 810 812
sub 1272 806
add 1274 801
sub 806 801
sub 1275 746
sub 1277 986
add 1278 988
add 329 763
sub 325 763
sub 1281 764
sub 1280 771
add 1283 773
sub 771 773
sub 1284 822
add 1286 824
sub 822 824
sub 1287 787
sub 1289 1009
add 1290 1011
add 330 639
sub 326 639
sub 1293 640
sub 1292 646
add 1295 648
sub 646 648
sub 1296 650
sub 1298 636
sub 1299 1005
add 1300 1007
sub 327 606
sub 1302 612
sub 1303 1012
sub 331 361
sub 1305 922
add 1306 1013
neg 1104
neg 1109
add 1104 1109
neg 1114
add 1310 1114
sub 1308 1115
add 1115 1116
sub 1309 1116
add 1314 1117
sub 1311 1117
sub 1312 1122
sub 1122 1127
sub 1319 1128
add 1127 1133
sub 1128 1133
add 1322 1138
sub 1321 1138
add 1323 1143
sub 1325 1144
sub 1316 1149
neg 1154
add 1324 1154
sub 1329 1155
add 1330 1160
sub 1155 1160
sub 1332 1161
add 1333 1166
sub 1161 1166
sub 1167 1143
sub 1334 1167
add 1337 1168
sub 1336 1168
sub 1338 1169
add 1340 1174
sub 1169 1174
sub 1342 1175
add 1343 1180
sub 1175 1180
sub 1331 1181
add 1181 1182
sub 1339 1182
add 1346 1187
sub 1347 1187
sub 1341 1188
add 1351 1193
sub 1188 1193
sub 1352 1194
add 1354 1199
sub 1194 1199
sub 1349 1200
sub 1357 1201
sub 1358 1202
sub 1359 1203
sub 1360 1204
add 1318 332
add 1313 333
add 1315 334
add 1317 335
add 1327 336
add 1361 337
div 386 339
div 386 343
mul 344 1369
add 345 345
div 652 355
div 386 356
mul 357 1373
const -1.0
div 386 358
mul 359 1376
mul 169 362
div 1378 340
where 340 1379 1001
mul 367 368
div 1381 340
where 340 1382 1001
div 386 363
mul 371 1384
mul 372 1384
div 386 387
mul 388 1387
div 386 88
div 386 369
mul 392 1390
div 386 91
div 386 97
add 409 409
div 652 416
div 386 419
mul 420 1396
div 386 95
add 423 423
div 652 427
div 386 429
mul 430 1401
div 386 444
mul 445 1403
add 446 446
div 652 455
div 386 456
mul 457 1407
neg 1408
div 386 441
div 386 94
div 386 96
div 386 98
div 386 478
mul 479 1414
div 386 100
div 386 488
mul 489 1417
div 386 492
mul 493 1419
div 386 56
div 386 55
div 386 57
div 386 511
add 529 529
div 652 535
div 386 538
mul 539 1427
add 542 542
div 652 551
div 386 552
mul 553 1431
div 386 522
div 386 113
div 386 116
mul 570 1369
div 386 191
mul 572 573
div 1438 340
where 340 1439 1001
mul 580 580
mul 173 582
div 1442 576
where 576 1443 1001
div 386 584
mul 585 1445
div 386 589
mul 590 1447
mul 176 591
div 1449 24
where 24 1450 1001
mul 593 594
div 1452 571
where 571 1453 1001
div 386 590
mul 596 1455
div 386 598
mul 599 1457
mul 602 1455
div 386 603
mul 604 1460
mul 183 611
div 1462 340
where 340 1463 1001
div 386 623
mul 624 1465
div 386 627
mul 202 629
div 1468 628
where 628 1469 1001
div 386 205
mul 203 635
div 1472 571
where 571 1473 1001
div 386 190
div 386 643
mul 644 1476
div 386 192
mul 199 649
div 1479 571
where 571 1480 1001
mul 653 654
div 1482 651
where 651 1483 1001
div 386 660
mul 661 1485
div 386 362
mul 671 1487
div 386 678
mul 679 1489
div 386 206
div 386 696
mul 697 1492
div 386 211
mul 221 704
div 1495 702
where 702 1496 1001
div 386 706
mul 707 1498
div 386 720
mul 721 1500
mul 225 727
div 1502 36
where 36 1503 1001
add 729 729
div 652 738
div 386 739
mul 740 1507
neg 1508
div 386 212
mul 751 1369
div 386 231
mul 754 755
div 1513 670
where 670 1514 1001
mul 757 758
div 1516 33
where 33 1517 1001
div 386 243
div 386 228
div 386 768
mul 769 1521
div 386 232
add 774 774
div 652 783
div 386 784
mul 785 1526
neg 1527
mul 131 795
div 1529 670
where 670 1530 1001
div 386 126
mul 134 805
div 1533 761
where 761 1534 1001
mul 808 809
div 1536 670
where 670 1537 1001
div 386 127
mul 124 814
div 1540 21
where 21 1541 1001
div 386 122
div 386 148
mul 149 830
div 1545 829
where 829 1546 1001
mul 150 832
div 1548 831
where 831 1549 1001
mul 835 835
mul 152 839
div 1552 670
where 670 1553 1001
add 861 861
div 652 870
div 386 871
mul 872 1557
neg 1558
div 386 878
mul 879 1560
div 386 254
mul 253 887
div 1563 882
where 882 1564 1001
div 386 889
mul 890 1566
div 386 895
mul 896 1568
mul 904 905
div 1570 33
where 33 1571 1001
add 930 930
div 652 939
div 386 940
mul 941 1575
div 386 942
mul 943 1577
div 386 962
mul 963 1579
div 386 982
mul 983 1581
mul 67 1020
div 1583 36
where 36 1584 1001
mul 71 1025
div 1586 670
where 670 1587 1001
mul 1027 1028
div 1589 33
where 33 1590 1001
div 386 1040
mul 1041 1592
div 386 77
mul 1046 1047
div 1595 24
where 24 1596 1001
div 386 1053
mul 1054 1598
div 386 164
mul 1057 1058
div 1601 340
where 340 1602 1001
mul 186 1060
div 1604 571
where 571 1605 1001
mul 1062 1063
div 1607 391
where 391 1608 1001
div 386 188
div 386 135
mul 242 1069
div 1612 761
where 761 1613 1001
div 386 246
mul 1077 1078
div 1616 36
where 36 1617 1001
mul 264 1079
div 1619 752
where 752 1620 1001
mul 1081 1082
div 1622 698
where 698 1623 1001
div 386 1086
mul 1087 1625
div 386 261
div 386 267
div 386 282
add 0 0
div 386 1102
mul 1103 1631
add 1 1
div 386 1107
mul 1108 1634
add 2 2
div 386 1112
mul 1113 1637
add 4 4
div 386 1120
mul 1121 1640
add 5 5
div 386 1125
mul 1126 1643
add 6 6
div 386 1131
mul 1132 1646
add 8 8
div 386 1136
mul 1137 1649
add 12 12
div 386 1141
mul 1142 1652
add 3 3
div 386 1147
mul 1148 1655
add 10 10
div 386 1152
mul 1153 1658
add 9 9
div 386 1158
mul 1159 1661
add 11 11
div 386 1164
mul 1165 1664
add 13 13
div 386 1172
mul 1173 1667
add 14 14
div 386 1178
mul 1179 1670
add 15 15
div 386 1185
mul 1186 1673
add 16 16
div 386 1191
mul 1192 1676
add 17 17
div 386 1197
mul 1198 1679
mul 349 283
mul 1373 1681
add 1376 1377
mul 81 1383
mul 1385 85
mul 1685 381
mul 1686 383
mul 1389 393
mul 1396 417
mul 1401 417
mul 1404 103
mul 1407 349
mul 461 1410
mul 1411 93
mul 1412 95
mul 1412 469
mul 1413 97
mul 1413 474
sub 1414 1415
mul 403 1699
mul 477 1700
mul 1416 1701
mul 489 58
sub 1417 1418
mul 487 1704
mul 493 61
sub 1419 1420
mul 491 1707
mul 1427 536
mul 1431 515
mul 1433 511
mul 1434 1711
mul 1434 511
mul 1435 559
mul 1435 117
mul 575 1440
mul 1441 577
mul 581 1444
mul 1446 1718
mul 1448 181
mul 175 1451
mul 594 1721
mul 592 1454
mul 1458 174
mul 1455 600
mul 182 1464
mul 616 195
mul 618 1727
mul 193 1728
add 621 621
mul 1466 1730
mul 1731 633
mul 1467 178
mul 1470 1733
mul 632 1734
mul 630 1471
mul 629 1736
mul 634 1474
mul 1004 191
mul 1475 189
mul 645 1729
sub 1476 1477
mul 642 1742
mul 641 1743
mul 1478 193
mul 198 1481
mul 658 656
mul 1485 1747
sub 1748 1486
mul 1749 1484
mul 666 268
mul 663 664
mul 1488 214
sub 1489 1490
mul 677 1754
mul 208 1755
mul 28 1756
mul 1753 690
mul 1497 151
mul 219 1759
mul 1499 1760
mul 1761 710
mul 1762 712
mul 1763 716
mul 216 713
sub 1500 1501
mul 719 1766
mul 718 1767
mul 725 1768
mul 727 1769
mul 726 1504
mul 1507 349
mul 229 230
mul 30 1773
mul 753 1515
mul 758 1775
mul 756 1518
sub 1521 1522
mul 767 1778
mul 766 1779
mul 1523 233
mul 1526 349
mul 794 1531
mul 132 1783
mul 743 802
mul 804 1535
mul 809 128
mul 807 1538
mul 1539 128
mul 814 121
mul 813 1542
mul 396 123
mul 390 825
mul 1544 151
mul 1547 1794
mul 832 1795
mul 1550 151
mul 830 1797
mul 1551 837
mul 1799 839
mul 838 1554
mul 841 843
mul 853 854
mul 859 1803
mul 1557 349
mul 876 256
mul 1560 1806
mul 1562 151
mul 1565 1808
mul 885 1809
mul 1567 1810
mul 1811 1088
sub 1568 1569
mul 894 1813
mul 893 1814
mul 910 1815
mul 272 276
mul 905 1817
mul 903 1572
mul 911 908
mul 909 1816
mul 36 277
mul 1575 1681
add 1577 1578
mul 961 964
mul 981 984
mul 1021 1585
mul 1023 1827
mul 1025 1828
mul 1024 1588
mul 1026 1591
mul 1034 1032
mul 1036 1832
mul 1592 1833
mul 1593 66
mul 1045 1597
mul 1049 1836
mul 1598 1837
mul 1599 159
mul 184 1603
mul 1060 1840
mul 1059 1606
mul 1061 1609
mul 245 1614
mul 1073 1844
mul 1070 244
mul 1079 1618
mul 1078 1621
mul 1080 1624
mul 1625 266
sub 1850 1626
mul 891 255
mul 1632 1630
mul 1635 1633
mul 1638 1636
mul 1641 1639
mul 1644 1642
mul 1647 1645
mul 1650 1648
mul 1653 1651
mul 1656 1654
mul 1659 1657
mul 1662 1660
mul 1665 1663
mul 1668 1666
mul 1671 1669
mul 1674 1672
mul 1677 1675
mul 1680 1678
mul 284 349
add 1371 1870
mul 1372 1871
add 386 1872
mul 1374 1873
sub 1682 1874
mul 1683 1875
mul 285 1876
neg 286
mul 80 1380
mul 1758 1380
mul 1391 1684
mul 692 1684
mul 388 1877
mul 1388 1877
mul 1687 1388
mul 1561 1688
add 413 1394
mul 1395 1887
add 1375 1888
mul 1397 1889
sub 1689 1890
mul 1891 1393
add 413 1399
mul 1400 1893
add 1375 1894
mul 1402 1895
sub 1690 1896
mul 1696 1897
mul 102 349
mul 1692 445
mul 1692 396
mul 1408 1406
mul 1695 1693
mul 1697 1693
mul 1703 78
mul 1706 78
add 484 1705
add 495 1708
add 532 1425
mul 1426 1909
add 1375 1910
mul 1428 1911
sub 1709 1912
mul 1913 1424
mul 1713 1914
add 1715 1915
mul 115 349
add 1429 1917
mul 1430 1918
add 386 1919
mul 1432 1920
sub 1710 1921
mul 1712 1922
mul 1437 1369
mul 1436 1437
mul 1717 1716
mul 1719 1716
neg 1927
mul 1926 1445
sub 1928 1929
mul 1457 1930
mul 1720 1456
mul 1720 1459
mul 1455 1722
mul 1455 1723
mul 1460 1931
mul 1724 1460
mul 1765 1926
mul 1793 1926
mul 1735 606
mul 1735 603
mul 1737 606
add 1940 1942
mul 1737 609
add 1941 1944
neg 1726
mul 624 1943
mul 624 1945
neg 1475
mul 1750 420
mul 1750 391
mul 668 1751
mul 668 1752
mul 1491 682
mul 1491 1757
mul 220 1688
mul 1807 1688
sub 1957 1886
mul 1764 1956
mul 715 697
mul 715 692
mul 227 349
mul 1772 728
mul 1772 717
mul 1508 1506
mul 1581 697
mul 1581 693
mul 803 1510
mul 1787 1510
neg 1491
neg 210
mul 1786 1519
mul 1845 1519
mul 1520 750
mul 1520 1774
neg 1520
mul 239 349
mul 1782 760
mul 1782 759
mul 1527 1525
mul 125 1784
mul 1532 799
mul 1532 19
mul 805 1785
mul 805 1968
mul 1543 1791
mul 1543 1790
mul 1532 17
mul 1532 20
sub 386 826
mul 1800 1796
mul 1800 1798
sub 386 844
mul 1939 1993
mul 1993 1990
mul 154 349
mul 1805 860
mul 1805 846
mul 1558 1556
mul 1812 1958
mul 1820 1819
mul 1820 1818
add 1573 1870
mul 1574 2003
add 386 2004
mul 1576 2005
sub 1823 2006
mul 1824 2007
mul 285 2008
mul 965 2009
mul 1687 1580
mul 1580 2009
mul 985 2008
mul 1880 1582
mul 1582 2008
neg 1739
mul 1028 1829
mul 1028 1830
mul 1063 1841
mul 1063 1842
neg 1610
neg 1611
mul 1611 1784
mul 1082 1847
mul 1082 1848
neg 1628
mul 1628 1851
mul 1631 38
sub 2028 1853
mul 1631 0
mul 1634 39
sub 2031 1854
mul 1634 1
mul 1637 40
sub 2034 1855
mul 1637 2
mul 1640 42
sub 2037 1856
mul 1640 4
mul 504 2038
mul 504 2039
mul 1643 43
sub 2042 1857
mul 1643 5
mul 1646 44
sub 2045 1858
mul 1646 6
mul 1649 45
sub 2048 1859
mul 1649 8
mul 1652 49
sub 2051 1860
mul 1652 12
mul 1655 41
sub 2054 1861
mul 1655 3
mul 508 2055
mul 508 2056
mul 1658 47
sub 2059 1862
mul 1658 10
mul 399 2060
mul 399 2061
mul 1661 46
sub 2064 1863
mul 1661 9
mul 1664 48
sub 2067 1864
mul 1664 11
mul 466 2068
mul 466 2069
mul 1667 50
sub 2072 1865
mul 1667 13
mul 1670 51
sub 2075 1866
mul 1670 14
mul 483 2076
mul 483 2077
mul 1673 52
sub 2080 1867
mul 1673 15
mul 1014 2081
mul 1014 2082
mul 1676 53
sub 2085 1868
mul 1676 16
mul 817 2086
mul 817 2087
mul 1679 54
sub 2090 1869
mul 1679 17
mul 821 2091
mul 821 2092
mul 1370 338
mul 1925 338
mul 1511 338
mul 322 1392
mul 321 1392
mul 323 1392
mul 1898 1398
mul 65 1398
mul 1714 1398
mul 1691 1405
mul 1691 1901
neg 2105
mul 1902 1405
sub 1900 2107
mul 1902 2104
sub 2106 2109
mul 1902 1899
sub 1409 2111
add 2108 2112
mul 1691 2112
sub 2110 2114
mul 1132 1423
neg 1423
mul 1148 1423
add 2057 2118
mul 1937 1934
neg 2120
mul 1937 1932
neg 2122
mul 1937 1935
mul 1948 605
mul 1732 635
mul 635 1947
mul 635 2125
sub 1949 1740
neg 1745
mul 369 1876
mul 1960 1876
mul 1938 712
mul 712 2132
mul 712 1961
mul 1965 1505
sub 1963 2136
add 1964 2136
mul 1965 1962
sub 1509 2139
add 2137 2140
add 2138 2140
mul 2142 1771
mul 2142 1770
mul 137 2143
neg 2145
mul 137 2144
mul 137 2141
sub 137 2148
neg 1781
mul 1524 1980
add 1978 2151
sub 1979 2151
mul 1980 1977
sub 1528 2154
add 2152 2155
add 2153 2155
mul 2156 1777
mul 2156 1776
mul 137 2158
neg 2160
mul 137 2159
mul 137 2157
sub 137 2163
mul 2164 236
mul 1008 236
neg 2166
mul 1983 1981
mul 1988 1981
mul 1989 1981
neg 1789
mul 1991 1802
add 1995 2172
mul 1802 1801
mul 1992 1802
mul 1555 1804
mul 1998 1804
mul 2176 1999
add 2177 2178
mul 1999 1555
sub 1997 2180
mul 1999 1996
sub 1559 2182
mul 2183 1804
add 2179 2184
add 2181 2183
mul 137 2185
neg 2187
mul 137 2186
sub 137 2189
sub 2002 1822
mul 1825 2011
mul 1825 1579
mul 2012 1825
sub 2010 2194
mul 1137 2099
mul 1137 2100
neg 2100
mul 1834 1831
mul 1834 2017
mul 1834 2018
neg 1600
mul 1600 1838
mul 1839 1600
mul 1610 2019
mul 1610 1843
mul 1610 2020
neg 1615
mul 1615 1846
mul 1615 1973
mul 2027 2024
mul 2027 1849
mul 2027 2025
mul 662 1852
mul 2000 662
mul 1812 662
sub 2198 2099
mul 1386 1879
mul 1885 1879
mul 693 1879
add 1882 2220
mul 2192 1879
mul 1493 2221
mul 1493 2131
neg 2224
mul 1493 363
mul 1389 1390
mul 1881 1389
mul 89 1390
mul 1881 89
neg 2230
mul 1137 89
mul 1153 90
add 2062 2233
neg 90
mul 1903 2113
mul 1903 2115
mul 1904 2113
mul 1904 2115
mul 1159 1694
neg 1694
mul 1165 1411
add 2070 2242
neg 1411
mul 1142 2101
neg 2101
mul 1173 1698
neg 1698
mul 1173 1702
sub 2248 1702
mul 1179 1416
add 2078 2251
neg 1416
mul 1103 318
neg 318
mul 1108 319
neg 319
mul 1113 320
neg 320
mul 1103 1421
neg 1421
sub 2255 1421
mul 1108 1421
sub 2257 1421
mul 1113 1421
sub 2259 1421
mul 1121 1422
add 2040 2267
neg 1422
mul 1126 1421
mul 1137 64
mul 1142 2102
sub 2246 2102
mul 1137 1923
neg 1923
mul 1142 2103
sub 2273 2103
mul 1461 1725
sub 2121 2278
mul 1461 1933
sub 2123 2280
mul 2127 1725
mul 2127 1933
sub 2283 2126
mul 1953 1950
mul 1953 1951
mul 1089 1950
mul 1089 1951
mul 1880 2226
sub 2289 2223
mul 2226 1876
sub 2225 2291
mul 1880 1966
sub 2014 2293
mul 1966 1876
mul 1192 1543
add 2088 2296
neg 1543
mul 1994 2190
mul 2190 2173
mul 2174 2190
mul 2190 2175
mul 1826 2294
mul 1826 2295
mul 1826 1967
mul 2015 1826
sub 2013 2306
add 2304 2307
mul 1186 1916
add 2083 2309
neg 1916
mul 1629 2001
mul 917 1629
neg 2313
mul 1629 2191
mul 1629 1821
mul 498 2029
add 2254 2317
mul 498 2030
mul 501 2029
add 2260 2320
mul 501 2030
mul 499 2032
add 2256 2323
mul 499 2033
mul 502 2032
add 2263 2326
mul 502 2033
mul 500 2035
add 2258 2329
mul 500 2036
mul 503 2035
add 2265 2332
mul 503 2036
mul 505 2043
mul 505 2044
mul 506 2043
add 2270 2337
mul 506 2044
mul 497 2046
mul 497 2047
mul 507 2046
add 2116 2342
mul 507 2047
neg 2343
neg 2344
neg 2119
neg 2058
mul 476 2073
mul 476 2074
mul 482 2073
mul 482 2074
neg 2196
sub 1261 1017
sub 2353 2197
sub 2354 1018
sub 2356 966
mul 2133 2149
neg 2358
mul 2149 2134
mul 1959 2149
mul 2149 2135
mul 1764 2149
neg 1594
mul 1594 2199
mul 1594 2200
mul 1835 1594
mul 1594 2201
sub 2275 64
sub 2016 1746
neg 1741
sub 2370 1744
sub 1970 1954
neg 1955
mul 1972 1512
mul 1780 1512
sub 2167 2376
mul 2210 1512
mul 2213 1512
sub 1976 1974
neg 1975
sub 2377 2165
neg 1982
sub 2168 1788
sub 1971 1969
add 2162 2170
neg 1627
mul 1627 2214
mul 2215 1627
mul 1627 2287
mul 1627 2288
mul 2216 1627
neg 2318
neg 2319
neg 2324
neg 2325
neg 2330
neg 2331
sub 2393 2321
sub 2394 2322
sub 2395 2327
sub 2396 2328
sub 2397 2333
sub 2398 2334
neg 2268
neg 2041
neg 2338
neg 2339
neg 2271
sub 1259 509
mul 510 2052
add 2272 2411
mul 510 2053
mul 471 2052
add 2245 2414
mul 471 2053
mul 561 2052
add 2276 2417
mul 561 2053
neg 2412
neg 2413
neg 2234
neg 2063
sub 2410 397
neg 2240
sub 1232 465
neg 2243
neg 2071
sub 2426 468
sub 2420 2415
sub 2421 2416
sub 2429 473
neg 2252
neg 2079
sub 2409 2274
sub 2424 556
sub 2430 2418
sub 2431 2419
neg 2310
neg 2084
sub 2432 816
neg 2297
neg 2089
mul 1132 1908
add 2340 2444
mul 1132 1906
sub 2117 1908
neg 1906
mul 1126 1907
add 2335 2449
mul 1126 1905
add 1906 1905
sub 2261 1907
neg 1905
neg 2282
sub 2371 2284
sub 2372 1738
mul 1198 1982
add 2093 2458
mul 1198 2169
sub 2217 2098
mul 1137 2098
sub 2355 2462
mul 1137 92
mul 389 2219
mul 1884 389
sub 1883 2466
mul 389 1387
mul 2361 2219
sub 2359 2469
mul 1884 2361
add 2360 2471
mul 2361 1387
mul 2389 2219
neg 2474
mul 1884 2389
mul 2389 1387
mul 1494 1492
mul 1494 2290
mul 1494 2292
mul 2362 1492
mul 2362 2290
add 2470 2482
mul 2362 2292
add 2472 2484
mul 2305 1492
mul 2305 2290
add 2303 2487
mul 2305 2292
add 2308 2489
sub 2407 2450
neg 2451
sub 2408 2336
sub 2345 2445
neg 2446
sub 2346 2341
add 2451 2446
neg 2349
neg 2350
neg 2247
sub 2498 2351
sub 2499 2352
sub 2500 2249
neg 2459
neg 2094
sub 2369 92
mul 1159 2229
mul 2230 1159
mul 1159 2236
sub 2425 2509
mul 1159 2237
sub 2247 2511
sub 2241 2236
sub 1698 2237
mul 1159 2238
sub 2510 2515
mul 1159 2239
sub 2512 2517
sub 2513 2238
sub 2514 2239
add 2250 2239
add 2503 2517
mul 1159 1986
neg 2523
mul 1159 1987
sub 2516 2525
neg 1986
sub 2519 1987
sub 2528 818
mul 1159 818
mul 1159 1792
sub 2231 2222
sub 2461 2193
mul 1137 2222
neg 2534
mul 1137 2195
mul 1137 2193
sub 2463 2537
mul 302 2486
mul 302 2488
mul 302 2490
mul 1001 2486
mul 1001 2488
mul 1001 2490
neg 2486
neg 2488
neg 2490
sub 2545 2481
add 1955 2145
sub 2546 2483
sub 2547 2485
add 2384 2147
add 2385 2363
sub 2526 2530
sub 2441 819
mul 2285 1389
mul 2435 1389
sub 2557 2232
mul 64 1389
mul 2506 1389
sub 2560 89
mul 1923 1389
mul 2206 1389
mul 2390 1389
mul 2271 1389
mul 2464 1389
mul 2274 1389
mul 92 1389
sub 2535 2508
sub 2558 2566
add 2357 2436
mul 2124 1924
mul 2096 2124
add 1936 2573
mul 2207 1924
mul 2096 2207
sub 2205 2576
mul 2457 1924
mul 2096 2457
neg 2579
mul 1744 1924
mul 2096 1744
mul 1746 1924
mul 2096 1746
mul 1738 1924
mul 2096 1738
mul 1739 1924
mul 2096 1739
mul 605 2279
neg 2589
mul 2572 605
neg 2591
mul 605 2574
sub 1946 2593
mul 605 2281
mul 2128 2279
sub 2455 2596
mul 2572 2128
add 2578 2598
mul 2128 2574
sub 2580 2600
mul 2128 2281
sub 2456 2602
add 2282 2596
sub 2585 2598
sub 2600 2586
add 2284 2602
mul 2375 1369
mul 2097 2375
mul 2382 1369
mul 2097 2382
neg 2611
mul 2376 1369
mul 2097 2376
mul 2378 1369
mul 2097 2378
mul 2379 1369
mul 2097 2379
mul 2165 1369
mul 2097 2165
mul 2166 1369
mul 2097 2166
add 2532 2299
sub 2561 2300
mul 2187 1137
neg 2625
mul 2299 1137
add 2569 2627
mul 1137 2300
sub 2570 2629
mul 2301 1137
mul 1137 2302
mul 509 2049
mul 509 2050
mul 2571 2049
mul 2571 2050
mul 397 2049
mul 397 2050
mul 556 2049
mul 556 2050
mul 874 2049
mul 874 2050
mul 1016 2049
mul 1016 2050
mul 1017 2049
mul 1017 2050
mul 1018 2049
mul 1018 2050
mul 966 2049
mul 966 2050
mul 398 2065
add 2507 2651
mul 398 2066
mul 2555 2065
sub 2654 2507
mul 2555 2066
mul 465 2065
mul 465 2066
mul 468 2065
mul 468 2066
mul 473 2065
mul 473 2066
mul 816 2065
mul 816 2066
mul 819 2065
mul 819 2066
mul 2286 1892
mul 2367 1892
mul 2520 1892
mul 2237 1892
mul 2521 1892
mul 1702 1892
mul 2204 1892
neg 2673
mul 2595 1892
neg 2675
mul 2603 1892
mul 1741 1892
mul 2391 1892
mul 2315 1892
mul 2518 1892
add 2349 2681
mul 2511 1892
mul 2522 1892
add 2501 2684
mul 2249 1892
add 2351 2686
mul 2239 1892
mul 1698 1892
mul 2607 1892
mul 2517 1892
mul 2247 1892
add 2349 2692
mul 2467 1369
mul 2095 2467
sub 2465 2695
mul 2480 1369
mul 2095 2480
sub 2479 2698
mul 2541 1369
mul 2095 2541
sub 2540 2701
mul 2544 1369
mul 2095 2544
sub 2543 2704
mul 2195 1369
neg 2706
mul 2095 2195
add 2623 2708
mul 2551 1369
mul 2095 2551
sub 2550 2711
mul 2476 1369
mul 2095 2476
sub 2475 2714
mul 921 1369
sub 1878 2716
mul 2095 921
mul 2536 1369
neg 2719
mul 2095 2536
add 2628 2721
sub 2222 2708
mul 2485 1369
mul 2095 2485
sub 2483 2725
mul 2490 1369
mul 2095 2490
sub 2488 2728
sub 2534 2721
mul 2468 1384
mul 2218 2468
sub 2696 2732
mul 2533 1384
mul 2218 2533
sub 2709 2735
mul 2473 1384
mul 2218 2473
sub 2712 2738
mul 2477 1384
mul 2218 2477
add 2715 2741
mul 2538 1384
add 2635 2743
mul 2218 2538
sub 2722 2745
mul 2098 1384
mul 2218 2098
mul 2099 1384
mul 2218 2099
mul 2100 1384
mul 2218 2100
mul 2193 1384
mul 2218 2193
sub 2723 2754
neg 2737
add 2726 2738
mul 2462 1384
add 2643 2758
mul 2218 2462
mul 2196 1384
add 2645 2761
mul 2218 2196
mul 2197 1384
add 2647 2764
mul 2218 2197
mul 2537 1384
add 2649 2767
mul 2218 2537
sub 2730 2769
mul 1985 2478
mul 1985 2697
mul 1985 2699
sub 2773 2609
mul 2302 2478
neg 2775
mul 2302 2697
sub 2707 2777
mul 2302 2699
sub 2736 2779
mul 1969 2478
mul 1969 2697
mul 1969 2699
mul 2553 2478
add 2548 2784
mul 2553 2697
add 2710 2786
mul 2553 2699
add 2739 2788
mul 2392 2478
neg 2790
mul 2392 2697
sub 2713 2792
mul 2392 2699
sub 2742 2794
mul 2212 2478
mul 2212 2697
mul 2212 2699
sub 2798 2618
mul 2632 2478
neg 2800
mul 2632 2697
sub 2720 2802
mul 2632 2699
sub 2746 2804
sub 2779 2299
mul 210 2478
mul 210 2697
mul 210 2699
mul 2363 2478
sub 2481 2810
mul 2363 2697
sub 2724 2812
mul 2363 2699
sub 2757 2814
sub 2804 2627
mul 2529 2227
sub 2817 2229
mul 2228 2529
sub 2230 2819
mul 1694 2227
mul 2228 1694
mul 2236 2227
mul 2228 2236
mul 2238 2227
mul 2228 2238
mul 1987 2227
mul 2228 1987
mul 818 2227
mul 2228 818
mul 2554 2227
add 2655 2831
mul 2228 2554
sub 2508 2833
mul 2240 2227
add 2657 2835
mul 2228 2240
mul 2509 2227
add 2659 2838
mul 2228 2509
mul 2515 2227
add 2661 2841
mul 2228 2515
mul 2525 2227
add 2663 2844
mul 2228 2525
mul 2530 2227
add 2665 2847
mul 2228 2530
mul 1792 1984
sub 2527 2850
mul 1792 2771
neg 2852
mul 1792 2608
neg 2854
mul 1792 2772
mul 1792 2774
sub 2820 2857
sub 2857 2830
mul 136 1984
mul 136 2771
mul 136 2608
mul 136 2772
mul 136 2774
neg 1984
sub 2785 2771
neg 2608
sub 2787 2772
sub 2789 2774
neg 2860
neg 2861
sub 2610 2862
sub 2612 2864
mul 2531 1984
sub 2524 2874
mul 2531 2771
neg 2876
mul 2531 2608
neg 2878
mul 2531 2772
mul 2531 2774
sub 2834 2881
sub 2881 2849
mul 2556 2731
mul 2556 2694
mul 2556 2733
mul 2559 2731
mul 2559 2694
mul 2559 2733
mul 2624 2731
add 2734 2890
mul 2624 2694
add 2778 2892
mul 2624 2733
add 2780 2894
mul 89 2731
mul 89 2694
sub 2897 2856
mul 89 2733
add 2858 2899
mul 2562 2731
mul 2562 2694
mul 2562 2733
mul 2563 2731
mul 2563 2694
mul 2563 2733
add 2577 2906
mul 2564 2731
sub 2908 2740
mul 2564 2694
add 2793 2910
mul 2564 2733
add 2795 2912
mul 2565 2731
add 2633 2914
mul 2565 2694
mul 2565 2733
mul 2630 2731
add 2744 2918
mul 2630 2694
add 2803 2920
mul 2630 2733
add 2805 2922
mul 2232 2731
add 2637 2924
mul 2232 2694
sub 2926 2880
mul 2232 2733
add 2882 2928
mul 2567 2731
add 2639 2930
mul 2567 2694
mul 2567 2733
mul 2300 2731
mul 2300 2694
add 2777 2935
mul 2300 2733
add 2806 2937
mul 2568 2731
add 2747 2939
mul 2568 2694
mul 2568 2733
sub 2942 2748
mul 2629 2731
add 2641 2944
mul 2629 2694
add 2802 2946
mul 2629 2733
add 2816 2948
mul 2566 2731
add 2759 2950
mul 2566 2694
mul 2566 2733
sub 2953 2760
mul 2886 1368
mul 2702 1368
mul 2705 1368
mul 2889 1368
mul 2895 1368
mul 2900 1368
mul 2822 1368
neg 2961
mul 2824 1368
neg 2963
mul 2826 1368
neg 2965
mul 2903 1368
mul 2828 1368
neg 2968
mul 2859 1368
mul 2783 1368
mul 2774 1368
mul 2864 1368
mul 2594 1368
mul 2907 1368
mul 2601 1368
mul 2582 1368
neg 2977
mul 2869 1368
mul 2873 1368
mul 2614 1368
neg 2981
mul 2616 1368
neg 2983
mul 2913 1368
mul 2799 1368
mul 2718 1368
mul 2917 1368
mul 2923 1368
mul 2929 1368
mul 2837 1368
neg 2991
mul 2840 1368
neg 2993
mul 2843 1368
neg 2995
mul 2933 1368
mul 2846 1368
neg 2998
mul 2883 1368
mul 2899 1368
mul 2230 1368
neg 3002
mul 2938 1368
mul 2943 1368
mul 2750 1368
neg 3006
mul 2752 1368
neg 3008
mul 2755 1368
mul 2809 1368
mul 2815 1368
mul 2729 1368
mul 2620 1368
neg 3014
mul 2622 1368
neg 3016
mul 2584 1368
neg 3018
mul 2606 1368
mul 2588 1368
neg 3021
mul 2593 1368
mul 1726 1368
neg 2987
mul 2928 1368
mul 2508 1368
neg 3027
mul 2949 1368
mul 2954 1368
mul 2763 1368
neg 3031
mul 2766 1368
neg 3033
mul 2770 1368
where 992 2956 2957
where 992 2539 2542
where 992 2700 2703
add 2979 3036
add 2866 3037
add 2868 3038
mul 2368 2884
mul 2368 2667
sub 3043 2668
mul 2368 2955
mul 2368 1952
mul 2368 2885
mul 2301 2884
add 2891 3048
mul 2301 2667
mul 2301 2955
add 2959 3051
mul 2301 1952
mul 2301 2885
add 2893 3054
mul 2169 2884
add 2896 3056
mul 2169 2667
add 2669 3058
mul 2169 2955
add 2960 3060
mul 2169 1952
mul 2169 2885
add 2898 3063
neg 3056
neg 3058
sub 2970 3060
neg 3062
sub 2856 3063
mul 1788 2884
mul 1788 2667
mul 1788 2955
add 2971 3072
mul 1788 1952
mul 1788 2885
add 2782 3075
mul 2168 2884
neg 3077
mul 2168 2667
neg 3079
mul 2168 2955
sub 2972 3081
mul 2168 1952
neg 3083
mul 2168 2885
sub 2772 3085
mul 2170 2884
neg 3087
mul 2170 2667
neg 3089
mul 2170 2955
sub 2973 3091
mul 2170 1952
neg 3093
mul 2170 2885
sub 2863 3095
mul 2023 2884
mul 2023 2667
mul 2023 2955
mul 2023 1952
mul 2023 2885
mul 2552 2884
add 2737 3102
mul 2552 2667
mul 2552 2955
add 3039 3105
mul 2552 1952
mul 2552 2885
add 3041 3108
mul 2386 2884
mul 2386 2667
mul 2386 2955
add 2980 3112
mul 2386 1952
mul 2386 2885
sub 3115 2863
mul 2316 2884
mul 2316 2667
add 2680 3118
mul 2316 2955
mul 2316 1952
mul 2316 2885
mul 2631 2884
add 2919 3123
mul 2631 2667
mul 2631 2955
add 2989 3126
mul 2631 1952
mul 2631 2885
add 2921 3129
mul 2460 2884
add 2925 3131
mul 2460 2667
add 2682 3133
mul 2460 2955
add 2990 3135
mul 2460 1952
mul 2460 2885
add 2927 3138
neg 3131
neg 3133
sub 3000 3135
neg 3137
sub 2880 3138
sub 2934 3048
neg 3050
sub 3004 3051
neg 3053
sub 2936 3054
mul 2147 2884
sub 2756 3150
mul 2147 2667
neg 3152
mul 2147 2955
sub 3012 3154
mul 2147 1952
neg 3156
mul 2147 2885
sub 2813 3158
mul 2162 2884
neg 3160
mul 2162 2667
neg 3162
mul 2162 2955
sub 3015 3164
mul 2162 1952
neg 3166
mul 2162 2885
neg 3168
sub 2945 3123
neg 3125
sub 3029 3126
neg 3128
sub 2947 3129
rate solid_a 1213
rate solid_b 1215
rate solid_c 1217
rate residue 1228
rate stomach 1218
rate small_bowel 1221
rate colon 1227
rate TRPM6_gut 1043
rate plasma 1266
rate interstitium 1257
rate depot 1230
rate fast 1237
rate organs 1250
rate muscle 1246
rate deep 1247
rate red_cells 1252
rate surface 1255
rate crystal 1258
rate bone_calcium 1273
rate mineral 1276
rate bone_phosphate 1288
rate osteoblast 1068
rate TRPM6_kidney 1056
rate sodium 1304
rate aldosterone 1066
rate potassium_gut 1294
rate potassium 1301
rate cell_potassium 1297
rate calcium_gut 1269
rate calcium 1279
rate phosphate_gut 1282
rate phosphate 1291
rate cell_phosphate 1285
rate FGF23 1076
rate PTH 1093
rate gland 1095
rate calcitriol 1098
rate citrate 1307
rate L1:solid_a 1363
rate L1:solid_b 1364
rate L1:solid_c 1365
rate L1:residue 1366
rate L1:stomach 1362
rate L1:small_bowel 1320
rate L1:colon 1326
rate L1:plasma 1367
rate L1:interstitium 1355
rate L1:depot 1328
rate L1:fast 1335
rate L1:organs 1348
rate L1:muscle 1344
rate L1:deep 1345
rate L1:red_cells 1350
rate L1:surface 1353
rate L1:crystal 1356
flow diet stomach 310
flow swallowed stomach 311
flow swallowed solid_a 312
flow swallowed solid_b 313
flow swallowed solid_c 314
flow swallowed residue 315
flow injected depot 317
flow infused plasma 316
flow solid_a stomach 498
flow solid_b stomach 499
flow solid_c stomach 500
flow solid_a residue 501
flow solid_b residue 502
flow solid_c residue 503
flow stomach small_bowel 504
flow small_bowel plasma 505
flow small_bowel colon 506
flow colon plasma 497
flow plasma colon 509
flow organs colon 510
flow colon faeces 507
flow residue faeces 508
flow depot plasma 399
flow plasma interstitium 397
flow interstitium plasma 398
flow interstitium fast 465
flow fast interstitium 466
flow interstitium organs 468
flow organs interstitium 471
flow interstitium muscle 473
flow muscle interstitium 476
flow muscle deep 482
flow deep muscle 483
flow plasma red_cells 556
flow organs red_cells 561
flow red_cells plasma 1014
flow interstitium surface 816
flow surface interstitium 817
flow interstitium crystal 819
flow crystal interstitium 821
flow plasma urine 874
flow plasma sweat 1016
flow plasma faeces 1017
flow plasma blood 1018
flow plasma dialysate 966
flow dialysate plasma 968
flow diet calcium_gut 324
flow infused calcium 1019
flow calcium_gut calcium 684
flow calcium_gut faeces 744
flow calcium faeces 745
flow calcium bone_calcium 810
flow bone_calcium calcium 812
flow calcium mineral 806
flow mineral calcium 801
flow calcium urine 746
flow calcium dialysate 986
flow dialysate calcium 988
flow diet phosphate_gut 325
flow infused phosphate 329
flow phosphate_gut phosphate 763
flow phosphate_gut faeces 764
flow phosphate cell_phosphate 771
flow cell_phosphate phosphate 773
flow phosphate bone_phosphate 822
flow bone_phosphate phosphate 824
flow phosphate urine 787
flow phosphate dialysate 1009
flow dialysate phosphate 1011
flow diet potassium_gut 326
flow infused potassium 330
flow potassium_gut potassium 639
flow potassium_gut faeces 640
flow potassium cell_potassium 646
flow cell_potassium potassium 648
flow potassium faeces 650
flow potassium urine 636
flow potassium dialysate 1005
flow dialysate potassium 1007
flow diet sodium 327
flow sodium urine 606
flow sodium sweat 612
flow sodium dialysate 1012
flow infused citrate 331
flow citrate metabolised 361
flow citrate dialysate 922
flow dialysate citrate 1013
flow L1:solid_a L1:stomach 1104
flow L1:solid_b L1:stomach 1109
flow L1:solid_c L1:stomach 1114
flow L1:solid_a L1:residue 1115
flow L1:solid_b L1:residue 1116
flow L1:solid_c L1:residue 1117
flow L1:stomach L1:small_bowel 1122
flow L1:small_bowel L1:plasma 1127
flow L1:small_bowel L1:colon 1128
flow L1:colon L1:plasma 1133
flow L1:plasma L1:colon 1138
flow L1:organs L1:colon 1143
flow L1:colon L1:faeces 1144
flow L1:residue L1:faeces 1149
flow L1:depot L1:plasma 1154
flow L1:plasma L1:interstitium 1155
flow L1:interstitium L1:plasma 1160
flow L1:interstitium L1:fast 1161
flow L1:fast L1:interstitium 1166
flow L1:interstitium L1:organs 1167
flow L1:organs L1:interstitium 1168
flow L1:interstitium L1:muscle 1169
flow L1:muscle L1:interstitium 1174
flow L1:muscle L1:deep 1175
flow L1:deep L1:muscle 1180
flow L1:plasma L1:red_cells 1181
flow L1:organs L1:red_cells 1182
flow L1:red_cells L1:plasma 1187
flow L1:interstitium L1:surface 1188
flow L1:surface L1:interstitium 1193
flow L1:interstitium L1:crystal 1194
flow L1:crystal L1:interstitium 1199
flow L1:plasma L1:urine 1200
flow L1:plasma L1:sweat 1201
flow L1:plasma L1:faeces 1202
flow L1:plasma L1:blood 1203
flow L1:plasma L1:dialysate 1204
flow L1:swallowed L1:stomach 332
flow L1:swallowed L1:solid_a 333
flow L1:swallowed L1:solid_b 334
flow L1:swallowed L1:solid_c 335
flow L1:swallowed L1:residue 336
flow L1:infused L1:plasma 337
observable gut.dissolved_a 498
observable gut.dissolved_b 499
observable gut.dissolved_c 500
observable gut.passed_a 501
observable gut.passed_b 502
observable gut.passed_c 503
observable gut.emptied 504
observable gut.absorbed 505
observable gut.moved 506
observable gut.colonic 497
observable gut.voided 507
observable gut.rest_voided 508
observable gut.secreted 509
observable gut.shed 510
observable plasma.total 372
observable plasma.ionised 388
observable plasma.ultrafilterable 390
observable plasma.relative 391
observable plasma.active 395
observable plasma.bound 384
observable plasma.outside 396
observable plasma.filtered_out 397
observable plasma.back 398
observable plasma.released 399
observable plasma.sweat 400
observable plasma.against 401
observable cells.free 420
observable cells.free_concentration 463
observable cells.held 421
observable cells.fast_in 465
observable cells.fast_out 466
observable cells.organs_in 468
observable cells.organs_out 471
observable cells.muscle_in 473
observable cells.muscle_out 476
observable cells.deep_in 482
observable cells.deep_out 483
observable erythrocyte.free 539
observable erythrocyte.total_concentration 540
observable erythrocyte.free_concentration 541
observable erythrocyte.entered 556
observable erythrocyte.left 558
observable erythrocyte.born 561
observable erythrocyte.died 563
observable bone.bound 816
observable bone.freed 817
observable bone.laid 819
observable bone.resorbed 821
observable bone.bound_Ca 810
observable bone.freed_Ca 812
observable bone.laid_Ca 806
observable bone.resorbed_Ca 801
observable bone.laid_P 822
observable bone.resorbed_P 824
observable bone.asked 798
observable kidney.proximal 827
observable kidney.limb 845
observable kidney.distal 872
observable kidney.excreted 873
observable kidney.urine 874
observable sodium.volume 340
observable sodium.plasma 362
observable sodium.past_PT 580
observable sodium.past_TAL 585
observable sodium.past_DCT 599
observable sodium.past_CD 604
observable sodium.taken_PT 607
observable sodium.delivered 608
observable sodium.reabsorbed 610
observable sodium.skin 612
observable sodium.urine 606
observable potassium.total 637
observable potassium.relative 571
observable potassium.absorbed 639
observable potassium.voided 640
observable potassium.into_cells 646
observable potassium.out_of_cells 648
observable potassium.colonic 650
observable potassium.urine 636
observable calcium.total 742
observable calcium.ionised 697
observable calcium.relative 698
observable calcium.of_day 743
observable calcium.bound 691
observable calcium.absorbed 684
observable calcium.voided 744
observable calcium.secreted 745
observable calcium.excreted 741
observable calcium.urine 746
observable phosphate.total 751
observable phosphate.relative 752
observable phosphate.of_day 761
observable phosphate.absorbed 763
observable phosphate.voided 764
observable phosphate.into_cells 771
observable phosphate.out_of_cells 773
observable phosphate.urine 787
observable phosphate.propensity 793
observable parathyroid.concentration 892
observable parathyroid.drive 891
observable parathyroid.permitted 662
observable parathyroid.effective 670
observable calcitriol.concentration 914
observable calcitriol.made 913
observable calcitriol.broken 918
observable citrate.concentration 344
observable citrate.on_calcium 359
observable citrate.on_magnesium 360
observable citrate.metabolised 361
observable signal.bound_acids 342
observable dialyser.removed_Mg 966
observable dialyser.gained_Mg 968
observable dialyser.removed_Ca 986
observable dialyser.gained_Ca 988
observable dialyser.returned_Ca 1003
observable dialyser.removed_K 1005
observable dialyser.gained_K 1007
observable dialyser.removed_P 1009
observable dialyser.gained_P 1011
observable dialyser.removed_Na 1012
observable dialyser.removed_citrate 922
observable dialyser.gained_citrate 1013
observable dialyser.before 971
observable dialyser.after 979
observable dialyser.before_Ca 991
observable dialyser.after_Ca 999
d_rate 0 0 2262
d_rate 1 1 2264
d_rate 2 2 2266
d_rate 3 0 1421
d_rate 3 1 1421
d_rate 3 2 1421
d_rate 3 3 2117
d_rate 4 0 318
d_rate 4 1 319
d_rate 4 2 320
d_rate 4 4 2269
d_rate 5 4 1422
d_rate 5 5 2453
d_rate 5 7 2454
d_rate 6 5 1421
d_rate 6 6 2447
d_rate 6 7 2448
d_rate 6 8 2887
d_rate 6 12 2102
d_rate 6 23 2958
d_rate 6 37 2888
d_rate 7 7 2364
d_rate 7 8 3042
d_rate 7 13 3044
d_rate 7 23 3045
d_rate 7 33 2365
d_rate 7 34 3046
d_rate 7 36 2366
d_rate 7 37 3047
d_rate 8 5 1907
d_rate 8 6 1908
d_rate 8 7 2452
d_rate 8 8 3049
d_rate 8 9 2229
d_rate 8 10 90
d_rate 8 13 3050
d_rate 8 15 1916
d_rate 8 22 2187
d_rate 8 23 3052
d_rate 8 29 2776
d_rate 8 34 3053
d_rate 8 37 3055
d_rate 9 8 3057
d_rate 9 9 2818
d_rate 9 11 1411
d_rate 9 12 2101
d_rate 9 13 3059
d_rate 9 16 1543
d_rate 9 17 1982
d_rate 9 21 2851
d_rate 9 23 3061
d_rate 9 29 2853
d_rate 9 31 2855
d_rate 9 34 3062
d_rate 9 37 3064
d_rate 10 10 2235
d_rate 11 9 2821
d_rate 11 11 2244
d_rate 11 23 2962
d_rate 12 9 2823
d_rate 12 12 2277
d_rate 12 13 2670
d_rate 12 23 2964
d_rate 13 9 2825
d_rate 13 13 2671
d_rate 13 14 1416
d_rate 13 23 2966
d_rate 14 13 2672
d_rate 14 14 2253
d_rate 15 8 2901
d_rate 15 12 2103
d_rate 15 15 2311
d_rate 15 23 2967
d_rate 15 37 2902
d_rate 16 9 2827
d_rate 16 16 2298
d_rate 16 21 1986
d_rate 16 23 2969
d_rate 17 8 3065
d_rate 17 9 2829
d_rate 17 13 3066
d_rate 17 17 2383
d_rate 17 21 2850
d_rate 17 23 3067
d_rate 17 29 2852
d_rate 17 31 2854
d_rate 17 34 3068
d_rate 17 37 3069
d_rate 18 8 3070
d_rate 18 13 3071
d_rate 18 18 2171
d_rate 18 23 3073
d_rate 18 29 2781
d_rate 18 34 3074
d_rate 18 37 3076
d_rate 19 8 3078
d_rate 19 13 3080
d_rate 19 19 2383
d_rate 19 21 1984
d_rate 19 23 3082
d_rate 19 29 2771
d_rate 19 31 2608
d_rate 19 34 3084
d_rate 19 37 3086
d_rate 20 8 3088
d_rate 20 13 3090
d_rate 20 20 2383
d_rate 20 21 2860
d_rate 20 23 3092
d_rate 20 29 2861
d_rate 20 31 2862
d_rate 20 34 3094
d_rate 20 37 3096
d_rate 21 8 3097
d_rate 21 13 3098
d_rate 21 21 2022
d_rate 21 23 3099
d_rate 21 34 3100
d_rate 21 37 3101
d_rate 22 13 2674
d_rate 22 22 2202
d_rate 22 24 2203
d_rate 23 13 2676
d_rate 23 23 2974
d_rate 23 24 2590
d_rate 23 26 2591
d_rate 24 8 2904
d_rate 24 23 2975
d_rate 24 24 2021
d_rate 24 26 2575
d_rate 24 37 2905
d_rate 25 25 2129
d_rate 26 13 2677
d_rate 26 23 2976
d_rate 26 24 2597
d_rate 26 25 1740
d_rate 26 26 2599
d_rate 26 27 1745
d_rate 27 13 2678
d_rate 27 23 2978
d_rate 27 26 2581
d_rate 27 27 2130
d_rate 28 28 2373
d_rate 28 36 2374
d_rate 29 8 3103
d_rate 29 13 3104
d_rate 29 18 1789
d_rate 29 19 1982
d_rate 29 21 2865
d_rate 29 23 3106
d_rate 29 28 1954
d_rate 29 29 3040
d_rate 29 31 2867
d_rate 29 34 3107
d_rate 29 36 2549
d_rate 29 37 3109
d_rate 30 30 2380
d_rate 30 36 2381
d_rate 31 8 3110
d_rate 31 13 3111
d_rate 31 20 1982
d_rate 31 21 2870
d_rate 31 23 3113
d_rate 31 29 2871
d_rate 31 30 1974
d_rate 31 31 2872
d_rate 31 32 1781
d_rate 31 33 2160
d_rate 31 34 3114
d_rate 31 36 1975
d_rate 31 37 3116
d_rate 32 23 2982
d_rate 32 31 2613
d_rate 32 32 2150
d_rate 33 23 2984
d_rate 33 31 2615
d_rate 33 33 2208
d_rate 33 36 2209
d_rate 34 8 2909
d_rate 34 13 2679
d_rate 34 23 2985
d_rate 34 29 2791
d_rate 34 34 2387
d_rate 34 35 2388
d_rate 34 37 2911
d_rate 35 23 2986
d_rate 35 29 2796
d_rate 35 31 2617
d_rate 35 35 2026
d_rate 35 36 2211
d_rate 35 37 2797
d_rate 36 8 3117
d_rate 36 13 3119
d_rate 36 23 3120
d_rate 36 33 2312
d_rate 36 34 3121
d_rate 36 36 2314
d_rate 36 37 3122
d_rate 37 23 2987
d_rate 37 37 2717
d_rate 38 0 2399
d_rate 38 38 2400
d_rate 39 1 2401
d_rate 39 39 2402
d_rate 40 2 2403
d_rate 40 40 2404
d_rate 41 0 2321
d_rate 41 1 2327
d_rate 41 2 2333
d_rate 41 3 2347
d_rate 41 38 2322
d_rate 41 39 2328
d_rate 41 40 2334
d_rate 41 41 2348
d_rate 42 0 2318
d_rate 42 1 2324
d_rate 42 2 2330
d_rate 42 4 2405
d_rate 42 38 2319
d_rate 42 39 2325
d_rate 42 40 2331
d_rate 42 42 2406
d_rate 43 4 2268
d_rate 43 5 2491
d_rate 43 7 2492
d_rate 43 42 2041
d_rate 43 43 2493
d_rate 44 5 2338
d_rate 44 6 2494
d_rate 44 7 2495
d_rate 44 8 2915
d_rate 44 12 2412
d_rate 44 23 2988
d_rate 44 37 2916
d_rate 44 43 2339
d_rate 44 44 2496
d_rate 44 45 2634
d_rate 44 49 2413
d_rate 45 5 2450
d_rate 45 6 2445
d_rate 45 7 2497
d_rate 45 8 3124
d_rate 45 9 2652
d_rate 45 10 2234
d_rate 45 13 3125
d_rate 45 15 2310
d_rate 45 22 2625
d_rate 45 23 3127
d_rate 45 29 2801
d_rate 45 34 3128
d_rate 45 37 3130
d_rate 45 43 2336
d_rate 45 44 2341
d_rate 45 45 2636
d_rate 45 46 2653
d_rate 45 47 2063
d_rate 45 52 2084
d_rate 46 8 3132
d_rate 46 9 2832
d_rate 46 11 2243
d_rate 46 12 2415
d_rate 46 13 3134
d_rate 46 16 2297
d_rate 46 17 2459
d_rate 46 21 2875
d_rate 46 23 3136
d_rate 46 29 2877
d_rate 46 31 2879
d_rate 46 34 3137
d_rate 46 37 3139
d_rate 46 45 2638
d_rate 46 46 2656
d_rate 46 48 2071
d_rate 46 49 2416
d_rate 46 50 2350
d_rate 46 53 2089
d_rate 46 54 2094
d_rate 47 10 2422
d_rate 47 47 2423
d_rate 48 9 2836
d_rate 48 11 2427
d_rate 48 23 2992
d_rate 48 46 2658
d_rate 48 48 2428
d_rate 49 9 2839
d_rate 49 12 2437
d_rate 49 13 2683
d_rate 49 23 2994
d_rate 49 46 2660
d_rate 49 49 2438
d_rate 50 9 2842
d_rate 50 13 2685
d_rate 50 14 2252
d_rate 50 23 2996
d_rate 50 46 2662
d_rate 50 50 2502
d_rate 50 51 2079
d_rate 51 13 2687
d_rate 51 14 2433
d_rate 51 50 2352
d_rate 51 51 2434
d_rate 52 8 2931
d_rate 52 12 2418
d_rate 52 15 2439
d_rate 52 23 2997
d_rate 52 37 2932
d_rate 52 45 2640
d_rate 52 49 2419
d_rate 52 52 2440
d_rate 53 9 2845
d_rate 53 16 2442
d_rate 53 21 2523
d_rate 53 23 2999
d_rate 53 46 2664
d_rate 53 53 2443
d_rate 54 8 3140
d_rate 54 9 2848
d_rate 54 13 3141
d_rate 54 17 2504
d_rate 54 21 2874
d_rate 54 23 3142
d_rate 54 29 2876
d_rate 54 31 2878
d_rate 54 34 3143
d_rate 54 37 3144
d_rate 54 46 2666
d_rate 54 54 2505
d_flow 8 0 318
d_flow 9 1 319
d_flow 10 2 320
d_flow 11 0 1421
d_flow 12 1 1421
d_flow 13 2 1421
d_flow 14 4 1422
d_flow 15 5 1907
d_flow 15 7 1905
d_flow 16 5 1421
d_flow 17 6 1908
d_flow 17 7 1906
d_flow 18 8 2887
d_flow 18 23 2958
d_flow 18 37 2888
d_flow 19 12 2102
d_flow 20 6 1423
d_flow 21 3 1423
d_flow 22 10 90
d_flow 23 8 2896
d_flow 23 23 3001
d_flow 23 37 2897
d_flow 24 9 2229
d_flow 24 23 3003
d_flow 25 9 2821
d_flow 25 23 2962
d_flow 26 11 1411
d_flow 27 9 2823
d_flow 27 13 2670
d_flow 27 23 2964
d_flow 28 12 2101
d_flow 29 9 2825
d_flow 29 13 2688
d_flow 29 23 2966
d_flow 30 13 2689
d_flow 31 13 2672
d_flow 32 14 1416
d_flow 33 8 2901
d_flow 33 23 2967
d_flow 33 37 2902
d_flow 34 12 2103
d_flow 35 15 1916
d_flow 36 9 2827
d_flow 36 21 1986
d_flow 36 23 2969
d_flow 37 16 1543
d_flow 38 9 2829
d_flow 38 21 2850
d_flow 38 23 2970
d_flow 38 29 2852
d_flow 38 31 2854
d_flow 38 37 2856
d_flow 39 8 3056
d_flow 39 13 3058
d_flow 39 17 1982
d_flow 39 23 3060
d_flow 39 34 3062
d_flow 39 37 3063
d_flow 40 8 3145
d_flow 40 13 3146
d_flow 40 22 2188
d_flow 40 23 3147
d_flow 40 29 2775
d_flow 40 34 3148
d_flow 40 37 3149
d_flow 41 8 2940
d_flow 41 23 3005
d_flow 41 37 2941
d_flow 42 8 2749
d_flow 42 23 3007
d_flow 43 8 2751
d_flow 43 23 3009
d_flow 44 8 2753
d_flow 44 23 3010
d_flow 44 37 2706
d_flow 47 23 3036
d_flow 47 29 3037
d_flow 47 37 3038
d_flow 48 28 1954
d_flow 48 36 1955
d_flow 49 28 1491
d_flow 50 23 3011
d_flow 50 29 2807
d_flow 50 37 2808
d_flow 51 8 3070
d_flow 51 13 3071
d_flow 51 23 3073
d_flow 51 29 2781
d_flow 51 34 3074
d_flow 51 37 3076
d_flow 52 18 1789
d_flow 53 21 1984
d_flow 53 23 2972
d_flow 53 29 2771
d_flow 53 31 2608
d_flow 53 37 2772
d_flow 54 8 3077
d_flow 54 13 3079
d_flow 54 19 1982
d_flow 54 23 3081
d_flow 54 34 3083
d_flow 54 37 3085
d_flow 55 8 3151
d_flow 55 13 3153
d_flow 55 23 3155
d_flow 55 29 2811
d_flow 55 34 3157
d_flow 55 36 2146
d_flow 55 37 3159
d_flow 56 23 3013
d_flow 56 29 2486
d_flow 56 37 2727
d_flow 60 30 1974
d_flow 60 36 1975
d_flow 61 30 1520
d_flow 62 23 2982
d_flow 62 31 2613
d_flow 63 32 1781
d_flow 64 21 2860
d_flow 64 23 2973
d_flow 64 29 2861
d_flow 64 31 2862
d_flow 64 37 2863
d_flow 65 8 3087
d_flow 65 13 3089
d_flow 65 20 1982
d_flow 65 23 3091
d_flow 65 34 3093
d_flow 65 37 3095
d_flow 66 8 3161
d_flow 66 13 3163
d_flow 66 23 3165
d_flow 66 31 2619
d_flow 66 33 2161
d_flow 66 34 3167
d_flow 66 37 3169
d_flow 67 23 3017
d_flow 67 31 2621
d_flow 71 25 1740
d_flow 72 25 1475
d_flow 73 13 2678
d_flow 73 23 2978
d_flow 73 26 2581
d_flow 74 27 1745
d_flow 75 23 3019
d_flow 75 26 2583
d_flow 76 13 2690
d_flow 76 23 3020
d_flow 76 24 2604
d_flow 76 26 2605
d_flow 77 23 3022
d_flow 77 26 2587
d_flow 80 13 2675
d_flow 80 23 3023
d_flow 80 24 2589
d_flow 80 26 2592
d_flow 81 23 3024
d_flow 84 37 286
d_flow 85 23 3025
d_flow 85 37 2716
d_flow 87 0 2318
d_flow 87 38 2319
d_flow 88 1 2324
d_flow 88 39 2325
d_flow 89 2 2330
d_flow 89 40 2331
d_flow 90 0 2321
d_flow 90 38 2322
d_flow 91 1 2327
d_flow 91 39 2328
d_flow 92 2 2333
d_flow 92 40 2334
d_flow 93 4 2268
d_flow 93 42 2041
d_flow 94 5 2450
d_flow 94 7 2451
d_flow 94 43 2336
d_flow 95 5 2338
d_flow 95 43 2339
d_flow 96 6 2445
d_flow 96 7 2446
d_flow 96 44 2341
d_flow 97 8 2915
d_flow 97 23 2988
d_flow 97 37 2916
d_flow 97 45 2634
d_flow 98 12 2412
d_flow 98 49 2413
d_flow 99 6 2343
d_flow 99 44 2344
d_flow 100 3 2119
d_flow 100 41 2058
d_flow 101 10 2234
d_flow 101 47 2063
d_flow 102 8 2925
d_flow 102 23 3026
d_flow 102 37 2926
d_flow 102 45 2638
d_flow 103 9 2652
d_flow 103 23 3028
d_flow 103 46 2653
d_flow 104 9 2836
d_flow 104 23 2992
d_flow 104 46 2658
d_flow 105 11 2243
d_flow 105 48 2071
d_flow 106 9 2839
d_flow 106 13 2683
d_flow 106 23 2994
d_flow 106 46 2660
d_flow 107 12 2415
d_flow 107 49 2416
d_flow 108 9 2842
d_flow 108 13 2691
d_flow 108 23 2996
d_flow 108 46 2662
d_flow 109 13 2693
d_flow 109 50 2350
d_flow 110 13 2687
d_flow 110 50 2352
d_flow 111 14 2252
d_flow 111 51 2079
d_flow 112 8 2931
d_flow 112 23 2997
d_flow 112 37 2932
d_flow 112 45 2640
d_flow 113 12 2418
d_flow 113 49 2419
d_flow 114 15 2310
d_flow 114 52 2084
d_flow 115 9 2845
d_flow 115 21 2523
d_flow 115 23 2999
d_flow 115 46 2664
d_flow 116 16 2297
d_flow 116 53 2089
d_flow 117 9 2848
d_flow 117 21 2874
d_flow 117 23 3000
d_flow 117 29 2876
d_flow 117 31 2878
d_flow 117 37 2880
d_flow 117 46 2666
d_flow 118 8 3131
d_flow 118 13 3133
d_flow 118 17 2459
d_flow 118 23 3135
d_flow 118 34 3137
d_flow 118 37 3138
d_flow 118 54 2094
d_flow 119 8 3170
d_flow 119 13 3171
d_flow 119 22 2626
d_flow 119 23 3172
d_flow 119 29 2800
d_flow 119 34 3173
d_flow 119 37 3174
d_flow 119 45 2642
d_flow 120 8 2951
d_flow 120 23 3030
d_flow 120 37 2952
d_flow 120 45 2644
d_flow 121 8 2762
d_flow 121 23 3032
d_flow 121 45 2646
d_flow 122 8 2765
d_flow 122 23 3034
d_flow 122 45 2648
d_flow 123 8 2768
d_flow 123 23 3035
d_flow 123 37 2719
d_flow 123 45 2650
